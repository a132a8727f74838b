package org.haoren.activities.spotchecks;

import java.time.Instant;

/**
 * A draw and what came of it, for everybody.
 *
 * @param month {@code 2026-10}
 * @param seed root of the log {@code city} up to {@code seedLeaf}, hexadecimal
 * @param population how many confirmations the month had
 */
public record SpotCheckRow(String month, String seed, long seedLeaf, long population, int drawn, int inOrder, int wrong, Instant drawnAt) {
    /** Upon which nobody has found yet. */
    public int open() {
        return drawn - inOrder - wrong;
    }
}
