package org.haoren.awards.rounds.pages;

import java.time.Instant;
import java.util.List;
import org.haoren.awards.rounds.Phase;
import org.haoren.awards.rounds.RoundRow;

/** A round with where it stands now. @param kind of the pill @param act address of what a resident can do now, null when there is nothing */
public record RoundView(RoundRow row, Phase phase, List<StepRow> steps, String kind, String act) {
    public static RoundView of(RoundRow row, Phase phase) {
        return new RoundView(row, phase, steps(row, phase), kind(phase), act(row.id().code(), phase));
    }

    /** When the phase ends, or for a published round when it was to be; null for a draft without dates. */
    public Instant until() {
        return switch (phase) {
            case PREPARING -> row.nominationOpens();
            case NOMINATION -> row.nominationCloses();
            case VETTING -> row.noticeFrom();
            case NOTICE -> row.votingOpens();
            case VOTING -> row.votingCloses();
            case COUNTING -> row.resultNoticeFrom();
            case RESULT_NOTICE, PUBLISHED -> row.publishOn();
        };
    }

    private static List<StepRow> steps(RoundRow row, Phase phase) {
        return List.of(step(Phase.NOMINATION, row.nominationOpens(), phase), step(Phase.VETTING, row.nominationCloses(), phase),
                step(Phase.NOTICE, row.noticeFrom(), phase), step(Phase.VOTING, row.votingOpens(), phase), step(Phase.COUNTING, row.votingCloses(), phase),
                step(Phase.RESULT_NOTICE, row.resultNoticeFrom(), phase), step(Phase.PUBLISHED, row.publishOn(), phase));
    }

    private static StepRow step(Phase step, Instant from, Phase phase) {
        var done = step.compareTo(phase) < 0 || phase == Phase.PUBLISHED;
        return new StepRow("awards.rounds.step." + step, done ? "done" : step == phase ? "now" : "next", from);
    }

    private static String kind(Phase phase) {
        return switch (phase) {
            case NOMINATION, VOTING -> "live";
            case PUBLISHED -> "gold";
            case PREPARING -> "plain";
            case VETTING, NOTICE, COUNTING, RESULT_NOTICE -> "wait";
        };
    }

    private static String act(String code, Phase phase) {
        return switch (phase) {
            case NOMINATION -> "/awards/nomination/recommend?round=" + code;
            case VOTING -> "/awards/voting/ballot?round=" + code;
            case NOTICE, RESULT_NOTICE -> "/awards/rounds/round?round=" + code + "#notices";
            case PUBLISHED -> "/awards/honours/list?round=" + code;
            case PREPARING, VETTING, COUNTING -> null;
        };
    }
}
