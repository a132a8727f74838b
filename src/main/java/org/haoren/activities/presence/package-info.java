/**
 * Presence: who came to a shift, when, and when they left, as their own acts at the place.
 *
 * <p>Words: the station's <em>screen</em> shows a <em>code</em> that changes every half minute, as a QR code (a <em>link</em>) and as six <em>digits</em>; a <em>passage</em> is a
 * check-in or a check-out; a <em>presence</em> is what one volunteer's place in one shift came to: it begins with a check-in and ends with a check-out, or never.
 *
 * <p>Rules: nobody checks in who has no place in the shift, nor earlier or later than the settings say, nor while they are in another shift; a code is good for one shift and for a
 * moment; whoever can call up a code does not use it for themself, nor do their wards; a leader who reads a volunteer's card checks them in or out, but never themself or their ward.
 * The same act twice is done once. Minutes are counted by the server: from the later of check-in and beginning to the earlier of check-out and end, whole ones. Without a check-out
 * no time is counted: the leader states it. A <em>telephone</em> that its owner set up keeps what is done without a network and hands it in <em>late</em>: signed, each thing once, within the settings' hours. The code proves since when it can have been known; when it was used, and by whom, nothing proves, so
 * whoever confirms the time sees that it came late, with the telephone's time and that of arrival. Wrong codes that come late are counted by account and shift, and soon none is taken any more. A
 * <em>terminal</em> is a device of a station on which nobody is signed in: volunteers pass there with number and <em>PIN</em>, which wrong tries lock; the staff of the station and their wards do not.
 * Whoever agreed to it and has no guardian may say where they are: it becomes a <em>band</em> around the station at once, and the position is kept nowhere.
 * A shift that was called off lets nobody in and those inside out.
 *
 * <p>May be called, and heard ({@link PresenceEnded}), by {@code activities.hours}; called by {@code activities.flags} and {@code office}; itself knows {@code activities.shifts}, volunteers with their cards
 * and disputes, guardians, accounts with their consents, places and the platform.
 */
package org.haoren.activities.presence;
