package org.haoren.activities.evaluations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.haoren.activities.hours.ServedRow;
import org.haoren.platform.refusal.Refusal;

/** When a shift can be spoken of: once the time in it is confirmed, for some days. [confirmation, confirmation + days). */
final class Term {
    private Term() {}

    static Instant end(ServedRow served, int days) {
        return served.confirmedAt().plus(Duration.ofDays(days));
    }

    static List<Refusal> objections(ServedRow served, int days, Instant now) {
        if (served.shift() == null) return List.of(EvaluationRefusal.NO_SHIFT);
        if (served.confirmedAt() == null) return List.of(EvaluationRefusal.NOT_CONFIRMED);
        return now.isBefore(end(served, days)) ? List.of() : List.of(EvaluationRefusal.TOO_LATE.with(days));
    }
}
