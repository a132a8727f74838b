/**
 * Training: courses that stations and the office give, and who has attended them. The State Council's rules ask for training where a service takes skills, and for a record of it (Order 685,
 * arts. 16 and 19).
 *
 * <p>Words: a <em>course</em> teaches something, at a station or for the whole city at the <em>office</em>, and is good for some months or for ever; a <em>lesson</em> is a course given at a time, in a
 * place or as something to be read online; who <em>attended</em> is written down by a leader and confirmed by another; from then on a volunteer <em>holds</em> the course, on each day until it has run out.
 *
 * <p>Rules: places of a lesson are never oversold, and are taken or given back until it begins; nobody writes down or confirms their own attendance or their ward's, and who wrote it down does not
 * confirm it; what was wrong is struck out with a reason that the volunteer reads, never deleted; a lesson called off tells everybody who had a place. Time spent in training is no service time.
 *
 * <p>May be called by {@code activities.shifts}, which ask for courses, and everything after; itself knows volunteers and their disputes, guardians, places, accounts and the platform. It hears
 * {@code guardians.ConsentWithdrawn}.
 */
package org.haoren.activities.training;
