package org.haoren.activities.claims;

import java.time.Instant;
import java.util.Map;
import org.haoren.activities.hours.EntryId;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/** What becomes true beside the entries themselves. Whose they are stands sealed. */
final class LateFacts {
    private LateFacts() {}

    static Fact claimed(EntryId entry, AccountId volunteer, Instant at) {
        return new HoursClaimed(entry.code(), at, Map.of("volunteer", Long.toString(volunteer.value())));
    }

    static Fact writtenIn(EntryId entry, AccountId volunteer, BackEntryForm form, Instant at) {
        return new BackEntryMade(entry.code(), at, Map.of("volunteer", Long.toString(volunteer.value()), "minutes", Integer.toString(form.minutes()), "evidence", form.evidence().code()));
    }

    static Fact refused(EntryId entry, AccountId volunteer, Instant at) {
        return new BackEntryRefused(entry.code(), at, Map.of("volunteer", Long.toString(volunteer.value())));
    }

    record HoursClaimed(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record BackEntryMade(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record BackEntryRefused(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
