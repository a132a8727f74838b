package org.haoren.places.districts;

import java.time.Instant;
import org.haoren.platform.facts.Fact;

public record UnitAdded(UnitId unit, Instant at) implements Fact {
    @Override
    public String subject() {
        return unit.code();
    }
}
