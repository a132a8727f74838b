package org.haoren.awards.rounds;

import java.time.Instant;
import java.util.List;

/**
 * A round. While it is a draft every date, {@code rules}, {@code honoursPerCategory} and {@code publicWeight} may be null; once open none is, and what the
 * programme says here is what it said at opening.
 *
 * @param publicWeight what the public vote counts, in percent of the result; there is no jury in a round of 100
 * @param plannedVoting when voting was to open before an objection to the shortlist took longer; null where it opens as planned
 * @param plannedPublishing the same of {@code publishOn}
 */
public record RoundRow(RoundId id, ProgrammeId programme, String programmeZh, String programmeEn, String zh, String en, RoundStage stage,
        Instant nominationOpens, Instant nominationCloses, Instant vettingCloses, Instant noticeFrom,
        Instant votingOpens, Instant votingCloses, Instant resultNoticeFrom, Instant publishOn,
        BallotRules rules, List<CategoryRow> categories, Integer honoursPerCategory, Integer publicWeight,
        String documentNumber, String approvingBody, Cycle cycle, Integer quota, boolean approved, Instant openedAt,
        Instant plannedVoting, Instant plannedPublishing) {
    public RoundRow {
        categories = List.copyOf(categories);
    }

    public boolean draft() {
        return stage == RoundStage.DRAFT;
    }

    /** Whether people can recommend at that moment: {@code [nominationOpens, nominationCloses)}. */
    public boolean nominating(Instant now) {
        return phase(now) == Phase.NOMINATION;
    }

    /** Whether ballots can be cast at that moment: {@code [votingOpens, votingCloses)}. */
    public boolean voting(Instant now) {
        return phase(now) == Phase.VOTING;
    }

    /** By stage and calendar; each phase holds its first instant and not its last. */
    public Phase phase(Instant now) {
        if (stage == RoundStage.DRAFT || stage == RoundStage.OPEN && now.isBefore(nominationOpens)) return Phase.PREPARING;
        if (stage == RoundStage.PUBLISHED) return Phase.PUBLISHED;
        if (now.isBefore(nominationCloses)) return Phase.NOMINATION;
        if (now.isBefore(noticeFrom)) return Phase.VETTING;
        if (now.isBefore(votingOpens)) return Phase.NOTICE;
        if (now.isBefore(votingCloses)) return Phase.VOTING;
        return now.isBefore(resultNoticeFrom) ? Phase.COUNTING : Phase.RESULT_NOTICE;
    }

    public CategoryRow category(String code) {
        return categories.stream().filter(each -> each.code().equals(code)).findFirst().orElse(null);
    }
}
