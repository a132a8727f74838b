/**
 * Public notices (公示) of the shortlist and of the result, and the objections raised against them.
 *
 * <p>Words: a <em>notice</em> stands for a number of working days; an <em>objection</em> names a ground and brings evidence; an <em>answer</em> upholds it
 * or not and is published; the <em>clock</em> counts the working days.
 *
 * <p>Rules: one notice of each kind a round; the clock stands while an objection is open, and nothing moves on before the notice has ended; who objected is
 * never shown, and does not answer their own objection.
 *
 * <p>Calls rounds and nomination; may be called by vetting, voting, honours, office and portal.
 */
package org.haoren.awards.notice;
