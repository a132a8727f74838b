package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haoren.guardians.Maturity;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.volunteers.ListDesk;
import org.haoren.volunteers.disputes.DisputeDesk;
import org.haoren.volunteers.disputes.DisputeRefusal;

/** Who may have a place, and the locks under which it is given. */
@ApplicationScoped
class Roster {
    @Inject ShiftStore shifts;
    @Inject WaitingStore waitings;
    @Inject ShiftPeople people;
    @Inject Requirements requirements;
    @Inject ListDesk lists;
    @Inject DisputeDesk disputes;
    @Inject Settings settings;

    /** The volunteer's calendar, the shift and the registration stay locked until the transaction ends, in this order. */
    Shift locked(ShiftId id, AccountId volunteer) {
        people.lock(List.of(volunteer));
        var shift = shifts.locked(id);
        disputes.hold(List.of(volunteer));
        return shift;
    }

    /** Every reason at once. @param waited theirs, where they wait for a place */
    List<Refusal> objections(Shift shift, AccountId volunteer, Optional<WaitingPlace> waited, Instant now) {
        var comer = people.comer(volunteer, shift);
        var kept = waited.filter(each -> each.offered() && !each.lapsed(now)).isPresent();
        var found = new ArrayList<>(shift.objections(comer, lists.adultsOnly(shift.field()), shifts.standing(shift.id(), volunteer).isPresent(), kept, shifts.calendar(volunteer, now), now));
        if (comer.maturity().minor() && comer.maturity() != Maturity.FAMILY && !people.registered(volunteer)) found.add(ShiftRefusal.CHILD_NOT_REGISTERED);
        found.addAll(requirements.objections(shift, volunteer));
        if (disputes.frozen(volunteer)) found.add(DisputeRefusal.FROZEN);
        return found;
    }

    /** @throws Refused with {@link ShiftRefusal} */
    List<Fact> take(Shift shift, AccountId volunteer, Instant now) {
        var waited = waitings.standing(shift.id(), volunteer);
        Refused.ifAny(objections(shift, volunteer, waited, now));
        return give(shift, volunteer, waited, now);
    }

    /** To somebody against whom nothing speaks; whoever waited for it waits no more. */
    List<Fact> give(Shift shift, AccountId volunteer, Optional<WaitingPlace> waited, Instant now) {
        waited.ifPresent(each -> shift.dismiss(each, WaitingOutcome.TAKEN, now));
        var place = shift.take(Codes.random(), volunteer, now);
        place.remindAt(Reminder.of(shift.startsAt(), now, Duration.ofHours(settings.number("haoren.shift.reminder-hours"))));
        shifts.add(place);
        return List.of(ShiftFacts.taken(shift.id(), volunteer, now));
    }
}
