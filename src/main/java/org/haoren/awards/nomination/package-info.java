/**
 * Recommendations of good people, merged into one case for each candidate.
 *
 * <p>Words: a <em>recommendation</em> is one resident's statement of a person's deeds; a <em>case</em> gathers all recommendations of one person in one
 * round; a <em>candidate</em> is the person of a case; <em>consent</em> is the candidate's word that they may be named.
 *
 * <p>Rules: verified residents recommend, while nomination is open, nobody the same person twice; one person stands in one category of a round; every
 * recommender stays attached; nobody is shortlisted without consent, and nobody is shown before the notice.
 *
 * <p>Calls rounds, places.districts and accounts; may be called by the later rooms of {@code awards}, by office and portal.
 */
package org.haoren.awards.nomination;
