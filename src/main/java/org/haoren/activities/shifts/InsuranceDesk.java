package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** States who insures those who come to a dangerous shift: without it the shift cannot start (State Council Order 685, art. 17). */
@ApplicationScoped
@Transactional
@Permit
public class InsuranceDesk {
    @Inject LedShifts led;
    @Inject FormCheck forms;
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
        return led.get(id).objectionsToInsuring(clock.instant());
    }

    /** Until the shift begins, also in place of what was stated before. @throws Refused with {@link ShiftRefusal} */
    @Permit(Role.STATION_STAFF)
    public void insure(ShiftId id, @NotNull InsuranceForm form) {
        var faults = forms.faults(form);
        var shift = faults.about(() -> led.locked(id));
        var now = clock.instant();
        faults.refuseWith(shift.objectionsToInsuring(now));
        shift.insure(form, caller.account(), now);
        facts.fire(ShiftFacts.insured(id, now));
    }
}
