package org.haoren.places.districts;

import java.time.Instant;
import org.haoren.platform.facts.Fact;

public record DistrictAdded(DistrictId district, Instant at) implements Fact {
    @Override
    public String subject() {
        return district.code();
    }
}
