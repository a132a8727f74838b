package org.haoren.awards.voting;

import java.util.Map;

/**
 * What became of all ballots of a closed box: accepted and invalidated make received.
 *
 * @param roll how many could have voted; null where nobody counted
 * @param invalidated how many under each clause
 */
public record TurnoutRow(Long roll, long received, long accepted, Map<QuarantineClause, Long> invalidated) {
    public TurnoutRow {
        invalidated = Map.copyOf(invalidated);
        if (accepted + invalidated.values().stream().mapToLong(Long::longValue).sum() != received) throw new IllegalArgumentException("Ballots are missing");
    }
}
