/**
 * What a round comes to: the result, confirmed by two people and put to notice, and the honours that are given when the notice has ended.
 *
 * <p>Words: a <em>result</em> is a round's count in order; a <em>line</em> of it is one candidate with votes and place; an <em>honour</em> is what a person
 * keeps: category, certificate number, story.
 *
 * <p>Rules: places go by votes in each category; candidates with equal votes share a place, and all who share the last place are honoured, or
 * none of them where the approved quota would not hold them; nobody is honoured without a vote. Two different people confirm, and the box is counted anew for each of them. The public sees the result from its notice on, never before.
 *
 * <p>Calls voting, notice, vetting, nomination and rounds; may be called by care, certificates, office and portal.
 */
package org.haoren.awards.honours;
