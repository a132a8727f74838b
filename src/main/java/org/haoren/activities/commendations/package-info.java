/**
 * Commendations: a station or the office says publicly what a volunteer has done well.
 *
 * <p>Words: somebody who works there <em>commends</em> a volunteer with a reason; the volunteer <em>agrees</em> or <em>declines</em>; what was agreed to is <em>public</em> under their name until they take
 * it <em>back</em>.
 *
 * <p>Rules: nobody commends themself or their ward; nothing is public, name and reason included, before the volunteer has agreed; who may not be named publicly, a child or a minor without a
 * guardian's consent to it, cannot agree, and is left out of the public list should the consent end; one waits at a time for each volunteer and station. Whoever declines gives no reason.
 *
 * <p>Called by {@code office} and {@code portal}; itself knows volunteers, guardians, places and accounts.
 */
package org.haoren.activities.commendations;
