package org.haoren.activities.flags;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.haoren.activities.shifts.PastDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Busy;
import org.haoren.platform.store.Constraints;

/** For the room that writes service time down: shows it to the rules, and says what of it waits. No address leads here. */
@ApplicationScoped
@Transactional
@Permit
public class SightDesk {
    @Inject OddStore flags;
    @Inject OddSettings settings;
    @Inject Looks looks;
    @Inject NobodyCame nobodyCame;
    @Inject PastDesk past;
    @Inject Clock clock;
    @Inject Facts facts;

    @Permit(Role.RESIDENT)
    public Reach reach() {
        return settings.reach();
    }

    /** In the transaction that writes them down. @param sights of one shift, or one of a wish */
    @Permit(Role.RESIDENT)
    public void look(List<Sight> sights) {
        var now = clock.instant();
        var raised = new ArrayList<OddFlag>();
        for (var look : looks.of(sights)) Rules.odd(look).forEach((kind, other) -> raised.add(OddFlag.of(look.sight(), kind, other, now)));
        raised.addAll(nobodyCame.flags(past.rows(sights.stream().flatMap(sight -> sight.shift().stream()).distinct().toList()), now));
        raise(raised);
    }

    /** What shows only when somebody wants to confirm. */
    @Permit(Role.RESIDENT)
    public void raise(OddKind kind, List<Sight> sights) {
        var now = clock.instant();
        raise(sights.stream().map(sight -> OddFlag.of(sight, kind, "", now)).toList());
    }

    private void raise(List<OddFlag> raised) {
        if (raised.isEmpty()) return;
        try {
            flags.add(raised);
        } catch (PersistenceException e) {
            // the round that looks for empty shifts has just flagged this one
            if (Constraints.violated(e, "service_flag_once")) throw new Busy("this shift is being looked at", 1);
            throw e;
        }
        facts.fireAll(raised.stream().map(OddFacts::raised).toList());
    }

    /** @param entries codes @param shifts of them */
    @Permit(Role.RESIDENT)
    public Holds holds(Collection<String> entries, Collection<ShiftId> shifts) {
        var subjects = new ArrayList<>(entries);
        shifts.stream().map(ShiftId::code).distinct().forEach(subjects::add);
        return new Holds(flags.about(subjects).stream().collect(groupingBy(OddFlag::subject)));
    }

    /** Its entry is taken out; what nobody has looked at needs no look any more. The entry is locked. */
    @Permit(Role.RESIDENT)
    public void drop(Collection<String> entries) {
        entries.stream().sorted().flatMap(entry -> flags.locked(entry).stream()).filter(OddFlag::open).forEach(OddFlag::drop);
    }
}
