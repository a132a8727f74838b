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

    /** @param people how many had a place */
    static Fact calledOff(ShiftId shift, int people, Instant at) {
        return new ShiftCalledOff(shift.code(), people, at);
    }

    static Fact insured(ShiftId shift, Instant at) {
        return new InsuranceStated(shift.code(), at);
    }

    static Fact waits(ShiftId shift, AccountId volunteer, Instant at) {
        return new WaitingBegun(shift.code(), at, sealed(volunteer));
    }

    static Fact offered(ShiftId shift, AccountId volunteer, Instant at) {
        return new PlaceOffered(shift.code(), at, sealed(volunteer));
    }

    static Fact waitingEnded(ShiftId shift, AccountId volunteer, WaitingOutcome outcome, Instant at) {
        return new WaitingEnded(shift.code(), outcome, at, sealed(volunteer));
    }

    static Fact emergencyOpened(ShiftId shift, AccountId volunteer, EmergencyPurpose purpose, Instant at) {
        return new EmergencyContactOpened(shift.code(), purpose, at, sealed(volunteer));
    }

    private static Map<String, String> sealed(AccountId volunteer) {
        return Map.of("volunteer", Long.toString(volunteer.value()));
    }

    record ShiftPublished(String subject, Instant at) implements Fact {}

    record ShiftCalledOff(String subject, int people, Instant at) implements Fact {}

    record InsuranceStated(String subject, Instant at) implements Fact {}

    record WaitingBegun(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record PlaceOffered(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record WaitingEnded(String subject, WaitingOutcome outcome, Instant at, Map<String, String> sealed) implements Fact {}

    record EmergencyContactOpened(String subject, EmergencyPurpose purpose, Instant at, Map<String, String> sealed) implements Fact {}

    record PlaceTaken(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record PlaceGivenBack(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
