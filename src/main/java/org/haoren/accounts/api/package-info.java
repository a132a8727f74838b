/** {@code /api/session}, {@code /api/accounts}, {@code /api/me}. */
package org.haoren.accounts.api;
