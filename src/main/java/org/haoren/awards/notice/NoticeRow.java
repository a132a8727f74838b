package org.haoren.awards.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.haoren.awards.rounds.RoundId;

/**
 * A notice at a moment.
 *
 * @param lastDay the last day on which it stands, and {@code endsAt} the instant after it; null while an objection is open: the clock stands then
 * @param open objections that are not answered yet
 */
public record NoticeRow(NoticeId id, RoundId round, NoticeKind kind, Instant publishedAt, int workingDays, LocalDate lastDay, Instant endsAt, boolean ended,
        int open, List<NoticeLine> lines, List<OutcomeRow> outcomes) {
    public NoticeRow {
        lines = List.copyOf(lines);
        outcomes = List.copyOf(outcomes);
    }

    public boolean stopped() {
        return open > 0;
    }

    /** The line about this subject, or null. */
    public NoticeLine line(String subject) {
        return lines.stream().filter(each -> each.subject().equals(subject)).findFirst().orElse(null);
    }
}
