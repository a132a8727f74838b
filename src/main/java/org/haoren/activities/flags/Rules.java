package org.haoren.activities.flags;

import java.util.EnumMap;
import java.util.Map;

/** The rules that look at an entry. Whether anybody came to a shift is asked about the shift. */
final class Rules {
    private static final Map<OddKind, Rule> ALL = Map.of(OddKind.OVERLAP, new Overlap(), OddKind.TOO_FAST, new TooFast(), OddKind.LONG_DAY, new LongDay(), OddKind.AGAIN, new Again(),
            OddKind.FRESH_SHIFT, new FreshShift(), OddKind.MUTUAL, new Mutual());

    private Rules() {}

    /** What is odd, each with the code of the other entry that makes it so, or empty text. */
    static Map<OddKind, String> odd(Look look) {
        var found = new EnumMap<OddKind, String>(OddKind.class);
        ALL.forEach((kind, rule) -> rule.odd(look).ifPresent(other -> found.put(kind, other)));
        return found;
    }
}
