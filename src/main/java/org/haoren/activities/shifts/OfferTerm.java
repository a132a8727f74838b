package org.haoren.activities.shifts;

import java.time.Duration;
import java.time.Instant;

/** How long a place is kept for whoever waits. */
final class OfferTerm {
    private static final Duration SHORTEST = Duration.ofMinutes(15);

    private OfferTerm() {}

    /** As long as the city grants, but no more than half of what is left, so that somebody else can be asked still; a quarter of an hour at least, and never longer than until the shift begins. */
    static Instant end(Instant now, Instant startsAt, Duration longest) {
        var left = Duration.between(now, startsAt);
        var half = left.dividedBy(2);
        var term = half.compareTo(longest) > 0 ? longest : half;
        if (term.compareTo(SHORTEST) < 0) term = SHORTEST;
        return now.plus(term.compareTo(left) > 0 ? left : term);
    }
}
