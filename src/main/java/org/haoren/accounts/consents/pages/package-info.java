/** {@code /accounts/consents/…}. */
package org.haoren.accounts.consents.pages;
