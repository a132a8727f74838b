package org.haoren.activities.hours;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;

/** What was confirmed in a stretch of time, for those who check it afterwards. */
@ApplicationScoped
@Transactional
@Permit
public class ConfirmedDesk {
    @Inject ConfirmedStore confirmed;
    @Inject EntryRows rows;

    /** How many in [from, until), be they taken out later or not. */
    @Permit(Role.AUDITOR)
    public long count(Instant from, Instant until) {
        return confirmed.count(from, until);
    }

    /** The one in that place among them, from 0. */
    @Permit(Role.AUDITOR)
    public ConfirmedRow at(Instant from, Instant until, long place) {
        return confirmed.at(from, until, place).map(ConfirmedDesk::row).orElseThrow(() -> new Missing(place));
    }

    /** The first of all from that moment on. */
    @Permit(Role.AUDITOR)
    public Optional<ConfirmedRow> first(Instant from) {
        return confirmed.first(from).map(ConfirmedDesk::row);
    }

    private static ConfirmedRow row(Act act) {
        return new ConfirmedRow(new EntryId(act.entry()), act.leaf());
    }

    /** Who they are and what became of them. */
    @Permit(Role.AUDITOR)
    public Map<EntryId, EntryRow> rows(Collection<EntryId> ids) {
        var entries = confirmed.entries(ids.stream().map(EntryId::code).toList());
        return rows.of(entries).stream().collect(toMap(EntryRow::id, row -> row));
    }

    /** Whose time it is, and those who did anything about it but themselves. @param volunteer whose it is */
    public record Concerned(AccountId volunteer, Set<AccountId> actors) {}

    @Permit(Role.AUDITOR)
    public Concerned concerned(EntryId id) {
        var entry = confirmed.entries(List.of(id.code())).stream().findFirst().orElseThrow(() -> new Missing(id));
        var actors = new HashSet<>(confirmed.actors(id.code()));
        actors.add(entry.recorder());
        actors.remove(entry.volunteer());
        return new Concerned(entry.volunteer(), actors);
    }
}
