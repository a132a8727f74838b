package org.haoren.activities.hours;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.haoren.accounts.AccountDesk;
import org.haoren.activities.flags.OddKind;
import org.haoren.activities.flags.SightDesk;
import org.haoren.activities.presence.ScreenDesk;
import org.haoren.activities.presence.WhereaboutsDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;

/** The caller as second person. Locks go in one order: entries, then the sums of all who are concerned, then the log. */
@ApplicationScoped
class Confirming {
    @Inject HoursStore hours;
    @Inject Sums sums;
    @Inject Watch watch;
    @Inject SightDesk sights;
    @Inject WhereaboutsDesk whereabouts;
    @Inject ScreenDesk presences;
    @Inject ProtectionDesk protections;
    @Inject Instance<Contested> contested;
    @Inject AccountDesk accounts;
    @Inject ObjectionWindow window;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** What the caller is to these entries, which are of one shift, or one of a wish. */
    SecondPerson person(Collection<ServiceEntry> entries) {
        var shifts = entries.stream().flatMap(entry -> entry.shift().stream()).distinct().toList();
        var codes = entries.stream().map(entry -> entry.id().code()).toList();
        return new SecondPerson(caller.account(), protections.wards(caller.account()), letThrough(entries, shifts), sights.holds(codes, shifts),
                contested.stream().flatMap(each -> each.among(codes).stream()).collect(toSet()), caller.has(Role.OFFICE_CLERK), window.heard(clock.instant()));
    }

    /** Of one volunteer this is asked as the page about them asks it. */
    private Set<AccountId> letThrough(Collection<ServiceEntry> entries, List<ShiftId> shifts) {
        if (shifts.isEmpty()) return Set.of();
        if (entries.size() > 1) return whereabouts.letThrough(caller.account(), shifts.get(0));
        var volunteer = entries.iterator().next().volunteer();
        return presences.letThrough(caller.account(), shifts.get(0), volunteer) ? Set.of(volunteer) : Set.of();
    }

    /**
     * What two people credit one another for is put aside with a flag, once; all else counts from now on.
     *
     * @param entries locked, and nothing speaks against the caller's confirming them
     * @return those that were put aside
     */
    Set<ServiceEntry> confirm(List<ServiceEntry> entries, SecondPerson person) {
        if (entries.isEmpty()) return Set.of();
        sums.hold(concerned(entries));
        var aside = watch.mutual(entries, Set.of(caller.account())).stream().filter(entry -> !person.holds().known(entry.id().code(), OddKind.MUTUAL)).collect(toSet());
        watch.putAside(aside);
        add(entries.stream().filter(entry -> !aside.contains(entry)).toList());
        return aside;
    }

    private Set<AccountId> concerned(List<ServiceEntry> entries) {
        var people = new HashSet<>(Set.of(caller.account()));
        for (var entry : entries) people.addAll(List.of(entry.volunteer(), entry.recorder()));
        return people;
    }

    private void add(List<ServiceEntry> entries) {
        if (entries.isEmpty()) return;
        var now = clock.instant();
        var acts = entries.stream().map(entry -> entry.confirm(caller.account(), now)).toList();
        acts.forEach(hours::add);
        hours.flush();
        sums.confirmed(entries);
        var leaves = facts.fireAll(entries.stream().map(entry -> HoursFacts.confirmed(entry, now)).toList());
        for (var i = 0; i < acts.size(); i++) acts.get(i).keptAs(leaves.get(i));
        tell(entries, now);
    }

    /** In one go, since all are of one shift, or one of a wish. */
    private void tell(List<ServiceEntry> entries, Instant now) {
        accounts.tell(entries.stream().map(ServiceEntry::volunteer).toList(), HoursLetter.CONFIRMED, entries.get(0).title(), window.lastDay(now).toString());
    }
}
