package org.haoren.activities.stars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A star grant, as everybody may read it.
 *
 * @param number of the volunteer
 * @param name masked; null where the volunteer has not agreed to be named
 * @param lastDay of the notice, to its end
 * @param open objections that wait for an answer
 * @param outcomes of those that were answered
 */
public record StarRow(String code, String number, String name, int stars, StarState state, Instant proposedAt, LocalDate lastDay, boolean noticeOver, int open,
        List<StarOutcomeRow> outcomes, Instant decidedAt, LocalDate expiresOn, String reason, Instant endedAt) {
    public StarRow {
        outcomes = List.copyOf(outcomes);
    }
}
