package org.haoren.activities.shifts;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/** What becomes true about shifts; who took a place stands sealed. */
final class ShiftFacts {
    private static final String ROOM = "activities.shifts.";

    private ShiftFacts() {}

    record ShiftPublished(ShiftId shift, Instant at) implements Fact {
        @Override
        public String subject() {
            return shift.code();
        }

        @Override
        public String kind() {
            return ROOM + "ShiftPublished";
        }
    }

    record PlaceTaken(ShiftId shift, AccountId volunteer, Instant at) implements Fact {
        @Override
        public String subject() {
            return shift.code();
        }

        @Override
        public String kind() {
            return ROOM + "PlaceTaken";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("volunteer", Long.toString(volunteer.value()));
        }
    }

    record PlaceGivenBack(ShiftId shift, AccountId volunteer, Instant at) implements Fact {
        @Override
        public String subject() {
            return shift.code();
        }

        @Override
        public String kind() {
            return ROOM + "PlaceGivenBack";
        }

        @Override
        public Map<String, String> sealed() {
            return Map.of("volunteer", Long.toString(volunteer.value()));
        }
    }
}
