package org.haoren.activities.stars;

import java.util.List;
import java.util.stream.IntStream;

/** How many confirmed minutes each star asks for, one after the other. */
record Levels(List<Long> minutes) {
    Levels {
        minutes = List.copyOf(minutes);
        var sorted = minutes.stream().sorted().distinct().toList();
        if (!sorted.equals(minutes)) throw new IllegalArgumentException("haoren.star.*: each star asks for more hours than the one before, not " + minutes);
    }

    static Levels ofHours(List<Integer> hours) {
        return new Levels(hours.stream().map(each -> each * 60L).toList());
    }

    /** From 0; the very minute reaches. */
    int reached(long served) {
        return (int) minutes.stream().filter(needed -> served >= needed).count();
    }

    /** @param stars 1 to 5 */
    long needed(int stars) {
        return minutes.get(stars - 1);
    }

    /** 0 where nothing is above. */
    long next(int stars) {
        return stars < minutes.size() ? minutes.get(stars) : 0;
    }

    IntStream each() {
        return IntStream.rangeClosed(1, minutes.size());
    }
}
