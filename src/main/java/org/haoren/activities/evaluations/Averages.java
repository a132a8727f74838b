package org.haoren.activities.evaluations;

import java.util.List;
import java.util.function.ToIntFunction;

/** Averages from which no single rating can be told: over whole groups of ratings in the order in which they closed, so that from one published average to the next a whole group is added. */
final class Averages {
    /** Of the latest so many; whole groups of them. */
    static final int LATEST = 200;

    private Averages() {}

    /** @param closed how many can be changed no more @param group how many make one, at least 1 @return how many of the first of them are counted */
    static int counted(long closed, int group) {
        return (int) Math.min(Integer.MAX_VALUE, closed - closed % group);
    }

    /** @return how many of the counted ones are left out because they are too long ago: whole groups */
    static int passed(int counted, int group) {
        return Math.max(0, counted - Math.max(group, LATEST - LATEST % group));
    }

    static AverageRow of(List<ShiftRating> ratings) {
        if (ratings.isEmpty()) return AverageRow.NONE;
        return new AverageRow(ratings.size(), average(ratings, ShiftRating::organisation), average(ratings, ShiftRating::safety), average(ratings, ShiftRating::again));
    }

    private static double average(List<ShiftRating> ratings, ToIntFunction<ShiftRating> step) {
        return Math.round(ratings.stream().mapToInt(step).average().orElseThrow() * 10) / 10.0;
    }
}
