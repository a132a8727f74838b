/**
 * Invitations: what becomes of the lists of volunteers that others kept. Nobody becomes a volunteer because they stand in a list; they are asked, and do it themselves or not.
 *
 * <p>Words: a <em>list</em> is a file that the office hands in; a <em>row</em> is one person of it; a <em>fault</em> is what is wrong with a row; an <em>invitation</em> is
 * what a sound row becomes, <em>held</em> until a second person releases the list, then <em>sent</em>, and <em>accepted</em> or <em>refused</em> by whom it is for;
 * <em>silence</em> is what somebody wants who was written to; what somebody served elsewhere before is <em>brought along</em>.
 *
 * <p>Rules: one person hands a list in, another releases it. A list is read in the background, a thousand rows in a transaction, by one node at a time; what another node
 * finds half read it goes on with from there. An invitation is no volunteer: it has no number, stands in no list or count of volunteers, is sealed, and is erased after a stated
 * time. A number is kept as its keyed hash alone. Each is written to once, and once more as a reminder; one click ends it for good, for every later list. Only the person whose
 * verified document the row named accepts it. The office learns how many were known already and nothing else about them: being a volunteer, being invited already, and not wanting to
 * be written to look the same. Whoever is not of full age is not invited.
 *
 * <p>May be called by {@code activities.hours}, which hears {@code InvitationAccepted}, {@code volunteers.disputes} and {@code office}; itself knows volunteers, accounts and the platform.
 */
package org.haoren.volunteers.invitations;
