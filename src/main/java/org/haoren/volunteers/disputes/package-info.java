/**
 * "Am I registered here?", and what follows when somebody says that they never agreed to it.
 *
 * <p>Words: a <em>check</em> is the question, by the document; a <em>dispute</em> is the answer "not by me" to what is kept; a registration is <em>frozen</em> while its dispute
 * stands; a dispute is <em>examined</em> by one person and <em>closed</em> by another, with an <em>outcome</em>.
 *
 * <p>Rules: whoever asks is always told the same. What is kept goes to the number or address on file, in the background, so that neither words nor time tell a stranger
 * anything; or a clerk shows it to the person whose document they have in hand, and the log says that they looked. The number is compared by its keyed hash and kept nowhere.
 * A dispute needs no reason: the link of the letter, once, one's own page, the page of one's ward, or the counter. From then on the volunteer takes no place and gets no new hours, until it is closed; what is
 * in the record stays, marked. It is examined within a stated number of working days, by somebody who neither is the person nor opened it for them, and closed by another; nobody
 * who handed in or released the list that named the person, or wrote down their hours, is one of the two, and nobody else unfreezes anything. Erased means that the registration ends,
 * with its hours. How many had which outcome is public.
 *
 * <p>May be called by {@code activities.shifts}, {@code wishes}, {@code activities.stars} and {@code activities.hours}, which answers {@link org.haoren.volunteers.disputes.KeptHours} and hears
 * {@link org.haoren.volunteers.disputes.DisputeClosed}, and by {@code office}; itself knows
 * volunteers, {@code volunteers.invitations}, {@code guardians}, accounts, roles and the platform.
 */
package org.haoren.volunteers.disputes;
