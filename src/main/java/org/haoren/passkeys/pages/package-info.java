/** One's own passkeys as a page, and what the pages of sign-in know of them. */
package org.haoren.passkeys.pages;
