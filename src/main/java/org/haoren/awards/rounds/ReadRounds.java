package org.haoren.awards.rounds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.haoren.platform.store.Reading;

/** Rounds that a page has read: half a dozen desks ask for the same one while a page is made. Whoever changes something reads anew each time. */
@RequestScoped
class ReadRounds {
    @Inject Reading reading;
    @Inject RoundStore rounds;
    private final Map<RoundId, RoundRow> read = new HashMap<>();

    RoundRow one(RoundId id) {
        return reading.isOnly() ? read.computeIfAbsent(id, this::find) : find(id);
    }

    private RoundRow find(RoundId id) {
        var round = rounds.round(id);
        return round.row(rounds.programme(round.programme()).orElseThrow());
    }
}
