/**
 * Service time that nobody wrote down while it was served: claimed by the volunteer, or written in by staff (补录).
 *
 * <p>Words: a volunteer <em>claims</em> time in a shift; staff <em>write in</em> time, which makes a <em>back entry</em> with its <em>evidence</em>; a volunteer <em>refuses</em> a back entry.
 *
 * <p>Rules: a claim needs a place in the shift, lies within it, and some days at most after it; a volunteer claims so often in a month. A back entry is for a past shift of the station, for somebody who was a volunteer then and for whom nothing was ever
 * written down in it, with a reason and a proof, never longer than the shift nor for more people than it had places; what a station may write in during a month and a volunteer may be given so in a year is capped, and stays used whatever becomes of the entry.
 * A claim is confirmed by the station or the office, a back entry by the office alone, and not before the volunteer has had some days to refuse it. Neither leads to a star.
 *
 * <p>Sees {@code activities.hours}, {@code activities.shifts}, volunteers, guardians, places, accounts and the platform. Called by office and portal only.
 */
package org.haoren.activities.claims;
