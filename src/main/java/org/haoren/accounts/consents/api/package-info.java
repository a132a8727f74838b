/** {@code /api/me/consents}. */
package org.haoren.accounts.consents.api;
