/**
 * People's accounts: sign-up with consent, sign-in, verified identity.
 *
 * <p>Words: an <em>account</em> is opened by the person's own act; a <em>login</em> is the mobile number or e-mail address it is known by, <em>confirmed</em> once a
 * code that went there has come back; a <em>notice</em> tells the owner what has become of the account; <em>stated</em>
 * identity is what the person says, <em>verified</em> identity is what a clerk has compared with the document in person, or an identity service has
 * vouched for, a card or a passport; a
 * <em>correction</em> puts another document in its place;
 * a <em>residence</em> is the district in which a verified person lives, as a clerk read it from their household register or residence permit;
 * <em>claims</em> are what a browser carries of its sign-in, sealed.
 *
 * <p>Rules: one verified person has one account; nobody verifies for themself; identity numbers are kept as ciphertext and keyed hash only.
 * Whoever states a number binds nobody by it: only a verified document has one holder, and it keeps that one when it expires. Another takes its place when one clerk
 * has recorded it and a second person has confirmed it; the person stays the same in every vote.
 * A residence that is recorded with the identity stands with it at once. A later one, a move or a first proof shown late, could carry a vote from one district
 * to another: one clerk records it, a second person confirms it, and it stands from that instant on; what stood before is kept. Nobody does either for themself.
 * Residences are personal data: their owner sees all of them, a clerk those that wait, nobody else any; the log says that one changed and not where. They are
 * kept in clear and no narrower than a community, because rolls are counted by them.
 * An account opens when its login is confirmed, and no answer tells which logins have one: the message that goes there does. A forgotten password is replaced by a code, which ends
 * every sign-in. A login is changed by a code at the new one; the old one gets a notice, with which its holder, or a clerk who has the verified owner's document in hand, takes the change
 * back within some days: then every sign-in ends and the password is void, so that nobody gains an account by it.
 * A child under fourteen has an account that nobody signs in to: a guardian opens it, and it gets a login once the child is old enough and has read the code.
 * Where a setting asks for it, whoever is not signed in needs a proof of work to have a code sent, and each lets one be sent.
 * It tells {@code Unwritten} where somebody has no address to write to.
 *
 * <p>May be called by every room after it; itself knows {@code accounts.confirmation}, {@code places.districts} and the platform.
 */
package org.haoren.accounts;
