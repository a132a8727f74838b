package org.haoren.suite;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for something outside this JVM, with an end. */
public final class Wait {
    private final Duration limit;

    private Wait(Duration limit) {
        this.limit = limit;
    }

    public static Wait upTo(Duration limit) {
        return new Wait(limit);
    }

    /** @return whether it came true in time */
    public boolean until(BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) return false;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
