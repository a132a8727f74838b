/**
 * Spot checks: each month some of what was confirmed in it is drawn by lot, and the supervising body says whether it is in order.
 *
 * <p>Words: a <em>draw</em> takes <em>places</em> in the list of all confirmations of a month, in the order in which they were given; its <em>seed</em> is the root of the log up to the first
 * confirmation after that month; a <em>finding</em> says of a drawn entry that it is in order or wrong.
 *
 * <p>Rules: one draw a month, by an auditor, from the second day after it; neither month, seed nor number is anybody's choice, so that anybody can draw again and get the same. Each entry is found
 * upon once, with a reason where it is wrong, by an auditor who has nothing to do with it. How many were in order and how many not is public; which, is not. A finding changes no entry: the office does.
 *
 * <p>Called by {@code office} and {@code portal}; itself knows {@code activities.hours}, {@code credibility.log}, places and the platform.
 */
package org.haoren.activities.spotchecks;
