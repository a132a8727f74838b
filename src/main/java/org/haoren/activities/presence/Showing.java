package org.haoren.activities.presence;

import java.time.Duration;
import java.time.Instant;

/** Time in which a code was good, [from, until). That it was used then is not proven, only that it was not known before. */
record Showing(Instant from, Instant until) {
    /** Of this time the moment that is nearest to what was said, and not ahead. */
    Instant nearest(Instant said, Instant now) {
        var last = until.minusMillis(1);
        var within = said.isBefore(from) ? from : said.isAfter(last) ? last : said;
        return within.isAfter(now) ? now : within;
    }

    Duration away(Instant said) {
        return Duration.between(nearest(said, until), said).abs();
    }
}
