package org.haoren.activities.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.haoren.activities.shifts.PastDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.time.WorkingDays;

/** Complaining, what became of it, and being heard; and what is public of it all. */
@ApplicationScoped
@Transactional
@Permit
public class ComplaintDesk {
    /** That one person has standing at a time. */
    static final int MOST = 10;
    private static final Duration YEAR = Duration.ofDays(365);
    @Inject ComplaintStore store;
    @Inject StationDesk stations;
    @Inject PastDesk shifts;
    @Inject Settings settings;
    @Inject WorkingDays days;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** @return its code @throws Refused with {@link ComplaintRefusal} beside the fields of the form */
    @Permit(Role.RESIDENT)
    public String complain(@NotNull ComplaintForm form) {
        rates.take(Rate.POST);
        var faults = forms.faults(form);
        var found = new ArrayList<Refusal>();
        if (faults.sound("station") && stations.rows(List.of(new StationId(form.station()))).isEmpty()) found.add(ComplaintRefusal.STATION_NOT_KNOWN.on("station"));
        if (faults.sound("station") && faults.sound("shift") && form.shift() != null && !form.shift().isBlank() && !ofStation(form.shift(), form.station()))
            found.add(ComplaintRefusal.SHIFT_OF_ANOTHER.on("shift"));
        if (store.open(caller.account()) >= MOST) found.add(ComplaintRefusal.TOO_MANY_OPEN.with(MOST));
        faults.refuseWith(found);
        var now = clock.instant();
        var today = time.today();
        var complaint = new Complaint(caller.account(), form, new Complaint.Clock(days.plus(today, settings.number("haoren.complaint.acknowledge-working-days")),
                days.plus(today, settings.number("haoren.complaint.answer-working-days"))), now);
        store.add(complaint);
        store.flush();
        facts.fire(ComplaintFacts.received(complaint, now));
        return complaint.code();
    }

    private boolean ofStation(String shift, String station) {
        return shifts.rows(List.of(new ShiftId(shift))).stream().anyMatch(row -> row.station().code().equals(station));
    }

    /** The caller's own, the latest first. */
    @Permit(Role.RESIDENT)
    public Page<ComplaintRow> mine(int page) {
        return store.of(caller.account(), page).map(each -> each.row(null, time.today()));
    }

    /** Where the caller is heard, the latest first. */
    @Permit(Role.RESIDENT)
    public Page<HearingRow> hearings(int page) {
        return store.hearingsOf(caller.account(), page).map(each -> each.row(null));
    }

    /** @throws Missing where the caller is not heard there */
    @Permit(Role.RESIDENT)
    public HearingRow hearing(String code) {
        var hearing = store.hearing(code);
        if (!caller.is(hearing.concerned())) throw new Missing(code);
        return hearing.row(null);
    }

    /** Once. @throws Refused with {@link ComplaintRefusal} */
    @Permit(Role.RESIDENT)
    public void state(String code, @NotNull StatementForm form) {
        var faults = forms.faults(form);
        var hearing = faults.about(() -> {
            var found = store.lockedHearing(code);
            if (!caller.is(found.concerned())) throw new Missing(code);
            return found;
        });
        faults.refuseWith(hearing.objectionsToStating());
        hearing.state(form.statement().strip(), clock.instant());
    }

    /** Of the last 365 days. */
    @Permit(Role.PUBLIC)
    public ComplaintFigures figures() {
        return store.figures(time.startOf(time.today()).minus(YEAR));
    }
}
