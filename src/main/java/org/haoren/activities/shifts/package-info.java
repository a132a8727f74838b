/**
 * Shifts: time and place at which a station can use volunteers, and the places that volunteers take in them.
 *
 * <p>Words: a <em>shift</em> is published by a station's staff with its risks told; a <em>sign-up</em> is a place taken by a volunteer; it
 * <em>stands</em> until it is withdrawn. Whoever comes when a shift is full may <em>wait</em>; a place that comes free is <em>kept</em> for whoever waits longest, who is <em>offered</em> it. A shift
 * that does not take place after all, or not to its end, is <em>called off</em>.
 *
 * <p>Rules: places are never oversold; nobody stands in two shifts at the same time; a place is taken or given back until the shift begins; where its field refuses minors none is
 * asked in; a minor comes with a guardian's consent, under fourteen or to a shift of pairs only beside a guardian who has a place there too; a shift may ask for qualifications and courses: whoever does not hold them on its day gets no place, and who has one and loses them is flagged to the leader; a consent withdrawn gives back what lies ahead; a withdrawn place stays on record as withdrawn; nobody gets a place past those who wait; an offer that is not answered goes to the next; a dangerous shift cannot start without insurance stated before; a shift called off gives all places back before it begins, and lasted until then afterwards, with a reason that everybody concerned reads. From an hour before a shift until two after it its leaders may open the emergency contact of who has a place, with a purpose; the volunteer is told.
 *
 * <p>May be called by {@code activities.presence}, {@code activities.calendars}, {@code activities.flags}, {@code activities.hours}, {@code office} and {@code portal}; itself knows {@code activities.training}, volunteers, their qualifications and their disputes, guardians, places, accounts and the platform. It hears {@code guardians.ConsentWithdrawn} and {@code guardians.GuardianGone}.
 */
package org.haoren.activities.shifts;
