package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.haoren.activities.flags.OddRefusal;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;

/** The second person's word, after which minutes count: about one entry, or about all that wait in a shift. */
@ApplicationScoped
@Transactional
@Permit
public class ConfirmDesk {
    @Inject HoursStore hours;
    @Inject EntryRows rows;
    @Inject Confirming confirming;
    @Inject ShiftDesk shifts;
    @Inject Caller caller;

    /** @return false where it was put aside instead, because it and the caller's own hours were credited crosswise: somebody of the office looks first. @throws Refused with {@link HoursRefusal} or {@code OddRefusal} */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public boolean confirm(EntryId id) {
        var entry = hours.locked(id);
        responsible(entry.station());
        var person = confirming.person(List.of(entry));
        Refused.ifAny(person.objections(entry));
        return confirming.confirm(List.of(entry), person).isEmpty();
    }

    /** What speaks against the caller's being the second person for it, before they try. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public List<Refusal> objections(EntryId id) {
        var entry = hours.get(id);
        responsible(entry.station());
        return confirming.person(List.of(entry)).objections(entry);
    }

    /** What waits in a shift, longest first, each with what speaks against the caller's confirming it. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public Page<WaitingRow> waiting(ShiftId id, int page) {
        responsible(shifts.one(id).station().code());
        var found = hours.waiting(id, page);
        var person = confirming.person(found.rows());
        return found.with(with(found.rows(), person::objections));
    }

    /** Confirms all that waits in a shift and that the caller may confirm, in one transaction; the rest is put aside with its reasons. Twice at once confirms each once. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public BatchRow confirmAll(ShiftId id) {
        responsible(shifts.one(id).station().code());
        var entries = hours.lockedOf(id);
        var person = confirming.person(entries);
        var objections = new HashMap<ServiceEntry, List<Refusal>>();
        entries.forEach(entry -> objections.put(entry, person.objections(entry)));
        var aside = new ArrayList<>(with(entries.stream().filter(entry -> !objections.get(entry).isEmpty()).toList(), objections::get));
        var free = entries.stream().filter(entry -> objections.get(entry).isEmpty()).toList();
        var mutual = List.copyOf(confirming.confirm(free, person));
        aside.addAll(with(mutual, entry -> List.of(OddRefusal.OPEN_FLAG)));
        return new BatchRow(free.size() - mutual.size(), aside);
    }

    private List<WaitingRow> with(List<ServiceEntry> entries, Function<ServiceEntry, List<Refusal>> objections) {
        var found = rows.of(entries);
        return IntStream.range(0, entries.size()).mapToObj(at -> new WaitingRow(found.get(at), objections.apply(entries.get(at)))).toList();
    }

    private void responsible(String station) {
        if (!caller.has(Role.OFFICE_CLERK)) caller.require(Role.STATION_STAFF, station);
    }
}
