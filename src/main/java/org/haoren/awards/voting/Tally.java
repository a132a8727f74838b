package org.haoren.awards.voting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The count while it goes on: one vote for each case that a ballot names. */
final class Tally {
    private final Map<String, Long> votes = new HashMap<>();
    private long ballots;

    /** @param cases those who stand, so that who got nothing is counted too */
    Tally(Collection<String> cases) {
        for (var each : cases) votes.put(each, 0L);
    }

    /** @throws IllegalStateException when the ballot names somebody who does not stand: it was checked when cast, so the data is damaged */
    void add(List<String> choices) {
        for (var choice : choices) {
            if (votes.computeIfPresent(choice, (code, before) -> Math.addExact(before, 1L)) == null) throw new IllegalStateException("Not on the paper: " + choice);
        }
        ballots++;
    }

    long ballots() {
        return ballots;
    }

    long votes(String code) {
        return votes.get(code);
    }
}
