package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.words.Bilingual;
import org.haoren.volunteers.EmergencyDesk;
import org.haoren.volunteers.EmergencyForm;
import org.haoren.volunteers.EmergencyRow;

/** Whom to call when something happens to a volunteer: for the leaders of the shift in which they have a place, around its time alone. */
@ApplicationScoped
@Transactional
@Permit
public class ShiftEmergencyDesk {
    @Inject ShiftStore shifts;
    @Inject LedShifts led;
    @Inject ShiftPeople people;
    @Inject EmergencyDesk emergencies;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;

    /** The place about which it is asked. @throws Missing where there is none of that code in this shift */
    @Permit(Role.STATION_STAFF)
    public SignUpRow place(ShiftId id, String signUp) {
        return people.rows(led.get(id), List.of(found(id, signUp))).get(0);
    }

    /** What speaks against opening it now. */
    @Permit(Role.STATION_STAFF)
    public List<Refusal> objections(ShiftId id) {
        return led.get(id).objectionsToEmergency(clock.instant());
    }

    /**
     * Written down for the volunteer to read, who is told at once.
     *
     * @param signUp code of their standing place
     * @throws Missing where there is none of that code in this shift
     * @throws Refused with {@link ShiftRefusal}: earlier than an hour before the shift or from two hours after it on; or for a small child, whose guardian is there
     */
    @Permit(Role.STATION_STAFF)
    public EmergencyRow open(ShiftId id, String signUp, @NotNull EmergencyForm form) {
        rates.take(Rate.POST);
        var faults = forms.faults(form);
        var shift = faults.about(() -> led.get(id));
        var place = faults.about(() -> found(id, signUp));
        var now = clock.instant();
        faults.refuseWith(shift.objectionsToEmergency(now));
        var row = shift.row(now);
        var opened = emergencies.open(place.account(), form.purpose(), form.note(), new Bilingual(row.zh(), row.en())).orElseThrow(() -> new Refused(ShiftRefusal.NO_CONTACT));
        facts.fire(ShiftFacts.emergencyOpened(id, place.account(), form.purpose(), now));
        return opened;
    }

    private SignUp found(ShiftId id, String signUp) {
        return shifts.signUp(id, signUp == null ? "" : signUp).orElseThrow(() -> new Missing("place " + signUp));
    }
}
