package org.haoren.activities.flags;

import java.time.Duration;
import java.time.Instant;

/** Time within which somebody served: some minutes of [from, until), and nobody knows which. Nothing is odd unless it is so however they lay. */
public record Span(Instant from, Instant until, int minutes) {
    public Span {
        if (until.isBefore(from) || minutes < 0) throw new IllegalArgumentException("No time is that: " + from + " to " + until + ", " + minutes);
    }

    /** All of it. @param until null where somebody has come and not left: then only the moment is known */
    static Span whole(Instant from, Instant until) {
        return until == null ? new Span(from, from, 0) : new Span(from, until, (int) Duration.between(from, until).toMinutes());
    }

    /** Whether the two claim more minutes than both had together. */
    boolean collides(Span other) {
        return served().plus(other.served()).compareTo(together(other)) > 0;
    }

    /** The longest time that there can have been between the two; nothing where they cannot have followed one another. */
    Duration between(Span other) {
        var after = gap(this, other);
        var before = gap(other, this);
        var longest = after.compareTo(before) > 0 ? after : before;
        return longest.isNegative() ? Duration.ZERO : longest;
    }

    private static Duration gap(Span first, Span second) {
        return Duration.between(first.from.plus(first.served()), second.until.minus(second.served()));
    }

    private Duration together(Span other) {
        var apart = !until.isAfter(other.from) || !other.until.isAfter(from);
        if (apart) return Duration.between(from, until).plus(Duration.between(other.from, other.until));
        var first = from.isBefore(other.from) ? from : other.from;
        var last = until.isAfter(other.until) ? until : other.until;
        return Duration.between(first, last);
    }

    private Duration served() {
        return Duration.ofMinutes(minutes);
    }
}
