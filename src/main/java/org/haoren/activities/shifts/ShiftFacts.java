package org.haoren.activities.shifts;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;
import org.haoren.volunteers.EmergencyPurpose;

/** What becomes true about shifts; who took a place stands sealed. */
final class ShiftFacts {
    private ShiftFacts() {}

    static Fact published(ShiftId shift, Instant at) {
        return new ShiftPublished(shift.code(), at);
    }

    static Fact taken(ShiftId shift, AccountId volunteer, Instant at) {
        return new PlaceTaken(shift.code(), at, sealed(volunteer));
    }

    static Fact givenBack(ShiftId shift, AccountId volunteer, Instant at) {
        return new PlaceGivenBack(shift.code(), at, sealed(volunteer));
    }

    static Fact emergencyOpened(ShiftId shift, AccountId volunteer, EmergencyPurpose purpose, Instant at) {
        return new EmergencyContactOpened(shift.code(), purpose, at, sealed(volunteer));
    }

    private static Map<String, String> sealed(AccountId volunteer) {
        return Map.of("volunteer", Long.toString(volunteer.value()));
    }

    record ShiftPublished(String subject, Instant at) implements Fact {}

    record EmergencyContactOpened(String subject, EmergencyPurpose purpose, Instant at, Map<String, String> sealed) implements Fact {}

    record PlaceTaken(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record PlaceGivenBack(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
