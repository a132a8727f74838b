package org.haoren.activities.evaluations;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** That somebody rated or marked; who, whom and how stands sealed. */
final class EvaluationFacts {
    private EvaluationFacts() {}

    static Fact rated(ShiftRating rating, RatingForm form, Instant at) {
        return new ShiftRated(rating.shift(), at, Map.of("volunteer", Long.toString(rating.volunteer().value()), "organisation", form.organisation().toString(), "safety", form.safety().toString(),
                "again", form.comeAgain().toString()));
    }

    static Fact marked(VolunteerMark mark, Instant at) {
        return new VolunteerMarked(mark.shift(), at, Map.of("volunteer", Long.toString(mark.volunteer().value()), "mark", mark.mark().name()));
    }

    static Fact answered(VolunteerMark mark, Instant at) {
        return new MarkAnswered(mark.shift(), at, Map.of("volunteer", Long.toString(mark.volunteer().value())));
    }

    record ShiftRated(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record VolunteerMarked(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record MarkAnswered(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
