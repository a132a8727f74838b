/** Sign-up, sign-in, own account, the identity counter and roles, as pages. */
package org.haoren.accounts.pages;
