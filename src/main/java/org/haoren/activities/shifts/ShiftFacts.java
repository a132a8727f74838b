package org.haoren.activities.shifts;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/** What becomes true about shifts; who took a place stands sealed. */
final class ShiftFacts {
    private ShiftFacts() {}

    enum Event { ShiftPublished, PlaceTaken, PlaceGivenBack }

    static Fact published(ShiftId shift, Instant at) {
        return new Told(Event.ShiftPublished, shift.code(), at, Map.of());
    }

    static Fact of(Event event, ShiftId shift, AccountId volunteer, Instant at) {
        return new Told(event, shift.code(), at, Map.of("volunteer", Long.toString(volunteer.value())));
    }

    private record Told(Event event, String subject, Instant at, Map<String, String> sealed) implements Fact {
        @Override
        public String kind() {
            return "activities.shifts." + event;
        }
    }
}
