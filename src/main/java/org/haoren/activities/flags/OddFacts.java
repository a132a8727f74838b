package org.haoren.activities.flags;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** That a rule found something odd, and what a person said to it. Which rule, and about what, stands sealed: whoever knows an entry shall not read from the log that it was doubted. */
final class OddFacts {
    private OddFacts() {}

    static Fact raised(OddFlag flag) {
        return new FlagRaised(flag.code(), flag.raisedAt(), sealed(flag));
    }

    /** @param flag decided */
    static Fact decided(OddFlag flag, Instant at) {
        return flag.status() == OddStatus.UPHELD ? new FlagUpheld(flag.code(), at, sealed(flag)) : new FlagUnfounded(flag.code(), at, sealed(flag));
    }

    private static Map<String, String> sealed(OddFlag flag) {
        return Map.of("odd", flag.kind().name(), "about", flag.subject(), "station", flag.station().code());
    }

    record FlagRaised(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record FlagUnfounded(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record FlagUpheld(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
