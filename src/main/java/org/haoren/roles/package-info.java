/**
 * Who may what: roles proposed, confirmed, withdrawn and looked at again.
 *
 * <p>Words: a <em>grant</em> is a role for somebody, with the station or unit that it is for; it <em>waits</em> from the proposal on, is <em>held</em> from the
 * confirmation on, and is over once it was declined or withdrawn; its <em>basis</em> says how it came to be; a <em>review</em> is a look whether it is still needed.
 *
 * <p>Rules: a system administrator proposes, a security administrator confirms, and neither does anything about themself. Nobody is two of system administrator,
 * security administrator and auditor. Whom a role is for must exist. The first of both administrators are made by two one-time codes that the start says, each for
 * another person; the log shows that they were. The last of a kind of administrator is not withdrawn. A withdrawal is one person's act, has a reason, and counts at once.
 * What follows from an act of its own is given with that: whoever registers as a volunteer is one, the person in charge of a station gets its keys with its approval.
 * Twice a year each role of the staff is due for review; what has not been used for long, conflicts with another or came by a code is due at once.
 * The log says which role for which place was given, withdrawn or reviewed, never whose.
 *
 * <p>May be called by every room after it; itself knows {@code accounts}, {@code places.districts} and the platform. Answers {@code platform.permit.Grants}.
 */
package org.haoren.roles;
