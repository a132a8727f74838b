package org.haoren.activities.hours;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about entries. Whose they are and how long stands sealed: nothing about a volunteer is told without consent. */
final class HoursFacts {
    private HoursFacts() {}

    enum Event { EntryRecorded, EntryConfirmed, EntryVoided }

    static Fact of(Event event, ServiceEntry entry, Instant at) {
        return new Told(event, entry.id().code(), at,
                Map.of("volunteer", Long.toString(entry.volunteer().value()), "minutes", Integer.toString(entry.minutes()), "station", entry.station()));
    }

    private record Told(Event event, String subject, Instant at, Map<String, String> sealed) implements Fact {
        @Override
        public String kind() {
            return "activities.hours." + event;
        }
    }
}
