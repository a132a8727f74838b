package org.haoren.awards.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.haoren.platform.personal.Leaving;

/** While a round is open, whoever may vote in it is one person and stays one: until it is published, or a week more where that is late. */
@ApplicationScoped
class RoundLeaving implements Leaving {
    private static final Duration LATE = Duration.ofDays(7);
    @Inject RoundStore rounds;

    @Override
    public Optional<Instant> needed(Instant now) {
        return rounds.lastPublishing().map(last -> last.isAfter(now) ? last : now.plus(LATE));
    }
}
