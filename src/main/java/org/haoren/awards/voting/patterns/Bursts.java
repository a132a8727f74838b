package org.haoren.awards.voting.patterns;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts ballots by the minute, and keeps only those minutes that stand out: at least so many ballots, and so many times what the minutes of the hour before
 * had on the average. Before ten minutes have passed there is no usual, so a rush at the opening is none. Everything else is forgotten after an hour.
 */
final class Bursts {
    private static final int HOUR = 60;
    private static final int FEWEST_MINUTES = 10;
    private final int least;
    private final int times;
    private final ArrayDeque<Integer> before = new ArrayDeque<>();
    private final List<Burst> found = new ArrayList<>();
    private long minute = Long.MIN_VALUE;
    private int ballots;

    /** @param least ballots a minute @param times the usual */
    Bursts(int least, int times) {
        this.least = least;
        this.times = times;
    }

    /** Whatever comes out of order counts for the latest minute. */
    void note(Instant at) {
        pass(at);
        ballots++;
    }

    /** Bursts of minutes that have ended by then, each told once. */
    List<Burst> ended(Instant now) {
        if (minute != Long.MIN_VALUE) pass(now);
        var told = List.copyOf(found);
        found.clear();
        return told;
    }

    private void pass(Instant to) {
        var next = Math.floorDiv(to.getEpochSecond(), 60L);
        if (minute == Long.MIN_VALUE) minute = next;
        if (next <= minute) return;
        judge();
        for (var quiet = Math.min(next - minute - 1, HOUR); quiet > 0; quiet--) remember(0);
        minute = next;
        ballots = 0;
    }

    private void judge() {
        var usual = before.stream().mapToInt(Integer::intValue).average().orElse(0);
        if (before.size() >= FEWEST_MINUTES && ballots >= least && ballots >= times * usual)
            found.add(new Burst(Instant.EPOCH.plus(minute, ChronoUnit.MINUTES), ballots, (int) Math.ceil(usual)));
        remember(ballots);
    }

    private void remember(int past) {
        before.addLast(past);
        if (before.size() > HOUR) before.removeFirst();
    }
}
