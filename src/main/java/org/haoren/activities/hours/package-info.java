/**
 * Service entries: who served how many minutes, where it is known from, and who confirmed it.
 *
 * <p>Words: an <em>entry</em> is recorded by one person and confirmed by another; its <em>source</em> says how it is known; <em>voiding</em> takes it out of
 * the sums and leaves it on record with the reason; a volunteer's <em>record</em> is all their entries; hours <em>brought along</em> were served elsewhere before.
 *
 * <p>Rules: who records never confirms, and nobody records, confirms or voids their own or their ward's; one standing entry for a volunteer in a shift and for a wish; never more
 * than the shift's length, never time that has not passed yet; totals are sums over entries, kept in the same transaction and recomputable. What was brought along is a class of its own, in no sum and no evidence, and its owner may refuse it.
 * Who checks in and out by the code of the station records their own time, which another confirms; a leader who let somebody in or out is not that other.
 * What a rule of {@code activities.flags} finds odd waits until a person of the office has looked; a whole shift is confirmed at once by the same rules as each of its entries.
 * What staff wrote in afterwards is confirmed by a person of the office, once its volunteer has had some days to refuse it.
 * Each volunteer is told when an entry of theirs is confirmed or voided, and until when they may object; one that they object to is not confirmed meanwhile.
 * Whose registration is disputed gets no new entries, and where it turns out that it never was their own act, all that stand are taken out.
 *
 * <p>May be called, and heard ({@link HoursMoved}, {@link EntriesVoided}), by {@code activities.stars} and {@code credibility.certificates}; called by {@code activities.spotchecks}, {@code awards.vetting}, {@code office} and {@code portal}; itself knows {@code activities.shifts}, {@code activities.presence}, {@code activities.flags},
 * {@code wishes}, volunteers, guardians, places and the platform. {@code activities.objections} asks what an entry is, has it set right ({@link QuestionDesk}) and says which are contested ({@link Contested}); {@code activities.claims} writes down late what was claimed or written in ({@link LateDesk}). It hears {@code activities.presence.PresenceEnded}, {@code activities.flags.OddDeciding} and {@code OddUpheld}, {@code wishes.WishFulfilled},
 * {@code volunteers.invitations.InvitationAccepted} and {@code volunteers.disputes.DisputeClosed}.
 */
package org.haoren.activities.hours;
