/**
 * Passkeys: signing in with what a telephone or a key keeps, without a password (Web Authentication, W3C, level 2 and 3).
 *
 * <p>Words: a <em>passkey</em> is a key pair that an <em>authenticator</em> keeps for the portal and lends only to whoever unlocks it by finger, face or PIN; the portal has
 * its public half. A <em>challenge</em> is what it signs.
 *
 * <p>Rules: a passkey counts as password and second factor at once, because its owner was verified where it lies; without that it is refused. It is added and removed by somebody
 * who has signed in a moment ago, and its owner is told at the number or address on file. A challenge is good for some minutes, for the browser that carries it sealed, and once. The
 * portal's own address decides where a passkey works; one used anywhere else is refused. One that counts backwards may have been copied: it is refused, and its owner is told.
 * A passkey cannot be guessed, so it knows no lock, and a lock from guessed passwords does not hold it up. What its signatures are compared with is sealed together with the account
 * that it opens: whoever can write into the database cannot put theirs in its place. What was added since a number or address was taken over goes when that is taken back.
 *
 * <p>May be called by {@code factors}; itself knows {@code accounts} and the platform.
 */
package org.haoren.passkeys;
