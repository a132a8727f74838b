/** Sign-up, sign-in, own account, the identity counter, as pages. */
package org.haoren.accounts.pages;
