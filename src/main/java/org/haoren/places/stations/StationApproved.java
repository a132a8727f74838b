package org.haoren.places.stations;

import java.time.Instant;
import org.haoren.platform.facts.Fact;

public record StationApproved(StationId station, Instant at) implements Fact {
    @Override
    public String subject() {
        return station.code();
    }
}
