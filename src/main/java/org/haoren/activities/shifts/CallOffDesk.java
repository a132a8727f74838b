package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;

/** Calls a shift off: everybody who had a place or waited for one is told why. */
@ApplicationScoped
@Transactional
@Permit
public class CallOffDesk {
    @Inject ShiftStore shifts;
    @Inject LedShifts led;
    @Inject WaitingStore waitings;
    @Inject AccountDesk accounts;
    @Inject FormCheck forms;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** A shift that the caller leads. */
    @Permit(Role.STATION_STAFF)
    public ShiftRow shift(ShiftId id) {
        return led.get(id).row(clock.instant());
    }

    @Permit(Role.STATION_STAFF)
    public List<Refusal> objections(ShiftId id) {
        return led.get(id).objectionsToCallingOff(clock.instant());
    }

    /**
     * Before it begins all places are given back. Once it goes on they stay: whoever is there has served until now and not longer.
     *
     * @throws Refused with {@link ShiftRefusal}
     */
    @Permit(Role.STATION_STAFF)
    public void callOff(ShiftId id, @NotNull CallOffForm form) {
        var faults = forms.faults(form);
        var shift = faults.about(() -> led.locked(id));
        var now = clock.instant();
        faults.refuseWith(shift.objectionsToCallingOff(now));
        var placed = shifts.people(id).stream().map(SignUp::account).toList();
        var told = new ArrayList<>(placed);
        told.addAll(waitings.people(id));
        if (shift.begun(now)) shifts.cutShort(id, now);
        else shifts.withdrawAll(id, now);
        waitings.endAll(id, WaitingOutcome.CALLED_OFF, now);
        var reason = form.reason().strip();
        shift.callOff(reason, caller.account(), now);
        accounts.tell(told, ShiftLetter.CALLED_OFF, shift.name(), time.text(shift.startsAt()), reason, settings.publicAddress() + "/activities/shifts/shift?shift=" + id.code());
        facts.fire(ShiftFacts.calledOff(id, placed.size(), now));
    }
}
