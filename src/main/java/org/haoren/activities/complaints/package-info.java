/**
 * Complaints about a station, a shift or somebody's conduct there: asked for money, hours sold, danger, harassment.
 *
 * <p>Words: whoever is signed in <em>complains</em>; the office <em>acknowledges</em> it, <em>hears</em> who is concerned, and <em>answers</em> with an <em>outcome</em> and its reason; each has a
 * <em>clock</em> in working days, past which it is <em>overdue</em>.
 *
 * <p>Rules: a complaint goes to the office and never to the station; nobody of the office deals with one that they made, that is about them or their ward, or about a station for which they work or of
 * which they are in charge. Who complained is known to the office alone; whoever is concerned is told in the office's words. Nothing is found to be so before somebody was heard, or has let the time for it
 * pass. Outcome and reason go to whoever complained. How many came, were answered in time and were founded is public.
 *
 * <p>Called by {@code office}; itself knows {@code activities.shifts}, volunteers, places and accounts.
 */
package org.haoren.activities.complaints;
