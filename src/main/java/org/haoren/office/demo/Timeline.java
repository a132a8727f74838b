package org.haoren.office.demo;

import java.time.Instant;
import java.util.PriorityQueue;

/**
 * What is to happen in the city, in the order in which it happens, whatever the order in which it was thought of. An act may put later acts on the line: only
 * once a wish is posted is there something to claim. Acts of the same moment are told as they were put on.
 */
final class Timeline {
    private final PriorityQueue<Planned> planned = new PriorityQueue<>();
    private long number;
    private Instant told = Instant.MIN;

    private record Planned(Instant moment, long number, Runnable act) implements Comparable<Planned> {
        @Override
        public int compareTo(Planned other) {
            var order = moment.compareTo(other.moment);
            return order == 0 ? Long.compare(number, other.number) : order;
        }
    }

    /** @throws IllegalArgumentException for a moment before the one that is being told */
    void at(Instant moment, Runnable act) {
        if (moment.isBefore(told)) throw new IllegalArgumentException("It is " + told + " already; nothing can happen at " + moment);
        planned.add(new Planned(moment, number++, act));
    }

    /** Lets everything happen, to the end. */
    void tell() {
        for (var next = planned.poll(); next != null; next = planned.poll()) {
            told = next.moment();
            next.act().run();
        }
    }
}
