/**
 * Evaluation both ways: what a volunteer says of a shift in which they served, and what its station says of them.
 *
 * <p>Words: a volunteer <em>rates</em> a shift, in steps from 1 to 5 for its organisation, its safety, and whether they would come again, with a <em>remark</em> where they like; a station gives a
 * <em>mark</em> to a volunteer, with a <em>note</em>; a volunteer may <em>answer</em> a mark.
 *
 * <p>Rules: only after a confirmed entry, once for each person and shift, and changeable for some days from the confirmation; nobody rates a shift of the station for which they work, or marks themself
 * or their ward; a concern needs a reason, and its volunteer is told. Ratings count once they can be changed no more, and are published as averages over whole groups alone, so that no single
 * one can be told from them; a remark is read by the station and the office, without a name. A mark is read by its volunteer, the station and the office, and decides nothing by itself.
 *
 * <p>Called by {@code office}; itself knows {@code activities.hours}, {@code activities.shifts}, places and the accounts.
 */
package org.haoren.activities.evaluations;
