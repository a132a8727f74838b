package org.haoren.activities.hours;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about entries. Whose they are and how long stands sealed: nothing about a volunteer is told without consent. */
final class HoursFacts {
    private HoursFacts() {}

    static Fact recorded(ServiceEntry entry, Instant at) {
        return new EntryRecorded(entry.id().code(), at, sealed(entry));
    }

    static Fact confirmed(ServiceEntry entry, Instant at) {
        return new EntryConfirmed(entry.id().code(), at, sealed(entry));
    }

    static Fact voided(ServiceEntry entry, Instant at) {
        return new EntryVoided(entry.id().code(), at, sealed(entry));
    }

    static Fact priorRecorded(PriorHours prior, Instant at) {
        return new PriorHoursRecorded(prior.code(), at, Map.of("volunteer", Long.toString(prior.volunteer().value())));
    }

    static Fact priorRefused(PriorHours prior, Instant at) {
        return new PriorHoursRefused(prior.code(), at, Map.of("volunteer", Long.toString(prior.volunteer().value())));
    }

    private static Map<String, String> sealed(ServiceEntry entry) {
        return Map.of("volunteer", Long.toString(entry.volunteer().value()), "minutes", Integer.toString(entry.minutes()), "station", entry.station());
    }

    record EntryRecorded(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record EntryConfirmed(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record EntryVoided(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record PriorHoursRecorded(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record PriorHoursRefused(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
