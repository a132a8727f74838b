/**
 * What volunteers hold against their own service entries, and setting right what was wrong (Civil Affairs Order 67 of 2021: who finds an error may object, and it must be verified and corrected).
 *
 * <p>Words: an <em>objection</em> has a <em>ground</em> and is <em>open</em> until it is upheld, rejected or withdrawn; an entry that was wrong is <em>corrected</em> by another one.
 *
 * <p>Rules: its volunteer may object to an entry before it is confirmed, and for some days after it was confirmed or taken out; a guardian for a ward, and a minor themself. Once answered it is answered. While one is open the entry is not confirmed.
 * Whoever decides has rights at the station or in the office and had no part in the entry; they have some working days. What was wrong is taken out with the reason and written down anew, never more than the volunteer says, and yet another person confirms it.
 *
 * <p>Sees {@code activities.hours}, which asks it by {@code Contested}, guardians, places, accounts and the platform. Called by office and portal only.
 */
package org.haoren.activities.objections;
