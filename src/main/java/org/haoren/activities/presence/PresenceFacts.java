package org.haoren.activities.presence;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** That somebody has checked in; who it was stands sealed. That they have checked out is {@link PresenceEnded}. */
final class PresenceFacts {
    private PresenceFacts() {}

    static Fact begun(Presence presence, Instant at) {
        return new PresenceBegun(presence.code(), at, Map.of("volunteer", Long.toString(presence.account().value()), "shift", presence.shift().code()));
    }

    /** A device of a station lets volunteers pass from now on. @param station stands sealed, as in {@link TerminalClosed} */
    record TerminalOpened(String subject, Instant at, Map<String, String> sealed) implements Fact {
        TerminalOpened(String subject, Instant at, String station) {
            this(subject, at, Map.of("station", station));
        }
    }

    record TerminalClosed(String subject, Instant at, Map<String, String> sealed) implements Fact {
        TerminalClosed(String subject, Instant at, String station) {
            this(subject, at, Map.of("station", station));
        }
    }

    record PresenceBegun(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
