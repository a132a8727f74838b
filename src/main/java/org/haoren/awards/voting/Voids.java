package org.haoren.awards.voting;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The places of a box whose ballots do not count: ranges that never overlap, in their order. */
final class Voids {
    static final Voids NONE = new Voids(List.of());
    private final List<Range> ranges;

    /** @param last included */
    record Range(long first, long last, QuarantineClause clause) {
        long within(long from, long to) {
            return Math.max(0, Math.min(last + 1, to) - Math.max(first, from));
        }
    }

    Voids(Collection<Range> ranges) {
        this.ranges = ranges.stream().sorted(Comparator.comparingLong(Range::first)).toList();
        for (int at = 1; at < this.ranges.size(); at++)
            if (this.ranges.get(at).first() <= this.ranges.get(at - 1).last()) throw new IllegalArgumentException("Ballots are set apart once");
    }

    boolean contains(long index) {
        return within(index, index + 1) > 0;
    }

    /** How many places of {@code [from, to)}. */
    long within(long from, long to) {
        long found = 0;
        for (var range : ranges) found += range.within(from, to);
        return found;
    }

    long count() {
        return within(0, Long.MAX_VALUE);
    }

    List<Range> ranges() {
        return ranges;
    }

    /** Every clause, also those under which none was. */
    Map<QuarantineClause, Long> byClause() {
        var found = new EnumMap<QuarantineClause, Long>(QuarantineClause.class);
        for (var clause : QuarantineClause.values()) found.put(clause, 0L);
        for (var range : ranges) found.merge(range.clause(), range.within(0, Long.MAX_VALUE), Long::sum);
        return found;
    }
}
