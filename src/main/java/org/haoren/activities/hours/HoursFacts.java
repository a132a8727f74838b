package org.haoren.activities.hours;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about entries. Whose they are and how long stands sealed: nothing about a volunteer is told without consent. */
final class HoursFacts {
    private static final String ROOM = "activities.hours.";

    private HoursFacts() {}

    private static Map<String, String> sealed(Entry entry) {
        return Map.of("volunteer", Long.toString(entry.volunteer().value()), "minutes", Integer.toString(entry.minutes()), "station", entry.station());
    }

    record EntryRecorded(Entry entry, Instant at) implements Fact {
        @Override
        public String subject() {
            return entry.id().code();
        }

        @Override
        public String kind() {
            return ROOM + "EntryRecorded";
        }

        @Override
        public Map<String, String> sealed() {
            return HoursFacts.sealed(entry);
        }
    }

    record EntryConfirmed(Entry entry, Instant at) implements Fact {
        @Override
        public String subject() {
            return entry.id().code();
        }

        @Override
        public String kind() {
            return ROOM + "EntryConfirmed";
        }

        @Override
        public Map<String, String> sealed() {
            return HoursFacts.sealed(entry);
        }
    }

    record EntryVoided(Entry entry, Instant at) implements Fact {
        @Override
        public String subject() {
            return entry.id().code();
        }

        @Override
        public String kind() {
            return ROOM + "EntryVoided";
        }

        @Override
        public Map<String, String> sealed() {
            return HoursFacts.sealed(entry);
        }
    }
}
