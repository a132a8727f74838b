package org.haoren.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a message that was not taken is tried again: half a minute later, then twice as long each time, an hour at the most. @param most attempts in all */
record Patience(int most) {
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** Empty where it is given up. @param attempts that have failed, at least one */
    Optional<Instant> next(int attempts, Instant now) {
        if (attempts >= most) return Optional.empty();
        var wait = attempts > 7 ? LONGEST : FIRST.multipliedBy(1L << attempts - 1);
        return Optional.of(now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST));
    }
}
