/**
 * People's accounts: sign-up with consent, sign-in, verified identity, roles.
 *
 * <p>Words: an <em>account</em> is opened by the person's own act; a <em>login</em> is the mobile number or e-mail address it is known by; <em>stated</em>
 * identity is what the person says, <em>verified</em> identity is what a clerk has compared with the document in person; a <em>grant</em> is a role held;
 * <em>claims</em> are what a browser carries of its sign-in, sealed.
 *
 * <p>Rules: one verified person has one account; nobody verifies or grants for themself; identity numbers are kept as ciphertext and keyed hash only.
 * Where a setting asks for it, signing up needs a proof of work, and each opens one account.
 *
 * <p>May be called by every room after it; itself knows {@code places.districts} and the platform.
 */
package org.haoren.accounts;
