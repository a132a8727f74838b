/**
 * Proof that somebody reads what is sent to a number or address: a code goes there and comes back.
 *
 * <p>Words: an <em>attempt</em> is one try to confirm a number or address for one purpose, known to the browser that began it by a random name; its <em>code</em> is six
 * digits that go to that address; entering one is a <em>try</em>; it is <em>spent</em> when the right one has been entered.
 *
 * <p>Rules: a code is good for one attempt, for some minutes and for few tries, and works once, also when it is entered twice at the same instant; a new one replaces the
 * one before, and can be asked for after a wait. Codes are kept as keyed hashes only. Wrong tries are counted whatever else becomes of the request. An attempt that nothing
 * can follow from, because there is an account already or there is none, is asked and answered like any other, so that nobody learns which accounts there are. What
 * is to be done once it is confirmed stands sealed with the attempt, so that nothing that was typed is lost; all of it is deleted a day after it began.
 *
 * <p>Sends nothing and decides nothing: the room that began an attempt sends its code, and does what follows from it. Knows the platform alone; is called by accounts.
 */
package org.haoren.accounts.confirmation;
