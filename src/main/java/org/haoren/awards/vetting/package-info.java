/**
 * Between a recommendation and the shortlist: the check, the candidate's consent, what departments say, the second clerk, and exclusions with their
 * reasons.
 *
 * <p>Words: a <em>check</em> is a clerk's look at deeds and evidence; <em>consent</em> is the candidate's own word that they may be named; an
 * <em>opinion</em> is given in the name of a unit; an <em>exclusion</em> is proposed under a clause by one clerk and confirmed by another.
 *
 * <p>Rules: whoever recommended a candidate decides nothing about them; who checked does not shortlist; who proposed an exclusion does not confirm it; a
 * shortlist is published only when every case is decided, one way or the other; how many were excluded under which clause is public.
 *
 * <p>Calls notice, nomination, rounds and, for the names of units, places.districts; may be called by voting, honours, office and portal.
 */
package org.haoren.awards.vetting;
