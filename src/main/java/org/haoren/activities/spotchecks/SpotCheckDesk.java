package org.haoren.activities.spotchecks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.haoren.activities.hours.ConfirmedDesk;
import org.haoren.credibility.log.LogDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;

/** Draws by lot from what a month confirmed, and says what auditors found. */
@ApplicationScoped
@Transactional
@Permit
public class SpotCheckDesk {
    private static final String LOG = "city";
    /** So that all acts of the month are written. */
    private static final Duration SETTLED = Duration.ofDays(1);
    @Inject SpotStore checks;
    @Inject ConfirmedDesk confirmed;
    @Inject LogDesk logs;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject FormCheck forms;
    @Inject Deciders deciders;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** Once a month. @throws Refused with {@link SpotRefusal} */
    @Permit(Role.AUDITOR)
    public SpotCheckRow draw(@NotNull @Valid SpotDrawForm form) {
        var month = month(form.month());
        var from = time.startOf(month.atDay(1));
        var until = time.startOf(month.plusMonths(1).atDay(1));
        var now = clock.instant();
        if (now.isBefore(until.plus(SETTLED))) throw new Refused(SpotRefusal.MONTH_NOT_OVER.on("month"));
        var size = confirmed.count(from, until);
        if (size == 0) throw new Refused(SpotRefusal.NOTHING_CONFIRMED.on("month"));
        var seed = seed(until);
        var places = new Draw(seed.root(), month.toString()).places(size, settings.number("haoren.spot-check.entries"));
        var check = new SpotCheck(month, seed, size, places.size(), caller.account(), now);
        add(check);
        for (var turn = 0; turn < places.size(); turn++) checks.add(new SpotEntry(check.month(), turn, places.get(turn), confirmed.at(from, until, places.get(turn))));
        checks.flush();
        facts.fire(SpotFacts.drawn(check.row()));
        return check.row();
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new Refused(SpotRefusal.NOT_A_MONTH.on("month"));
        }
    }

    /** Nobody chose it: what follows the month in the log. */
    private SpotCheck.Seed seed(Instant until) {
        var first = confirmed.first(until).orElseThrow(() -> new Refused(SpotRefusal.NO_SEED_YET.on("month")));
        return new SpotCheck.Seed(logs.growth(LOG, first.leaf() + 1).oldRoot(), first.leaf());
    }

    private void add(SpotCheck check) {
        try {
            checks.add(check);
            checks.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "spot_check_once")) throw new Refused(SpotRefusal.DRAWN_ALREADY.on("month"));
            throw e;
        }
    }

    /** The latest month first, with what came of each. */
    @Permit(Role.PUBLIC)
    public Page<SpotCheckRow> all(int page) {
        return checks.all(page).map(SpotCheck::row);
    }

    /** The same, for those who work on them. */
    @Permit(Role.AUDITOR)
    public Page<SpotCheckRow> drawn(int page) {
        return all(page);
    }

    @Permit(Role.PUBLIC)
    public SpotCheckRow one(String month) {
        return checks.get(month).row();
    }

    /** What was drawn, in the order of the draw. */
    @Permit(Role.PUBLIC)
    public Page<SpotPlaceRow> places(String month, int page) {
        checks.get(month);
        return checks.entries(month, page).map(SpotEntry::place);
    }

    @Permit(Role.AUDITOR)
    public Page<SpotEntryRow> entries(String month, int page) {
        checks.get(month);
        var found = checks.entries(month, page);
        var rows = confirmed.rows(found.rows().stream().map(SpotEntry::entry).toList());
        return found.map(each -> each.row(rows.get(each.entry())));
    }

    @Permit(Role.AUDITOR)
    public SpotEntryRow entry(String month, long place) {
        var entry = checks.entry(month, place);
        return entry.row(confirmed.rows(List.of(entry.entry())).get(entry.entry()));
    }

    /** What speaks against the caller's finding upon it, before they try. */
    @Permit(Role.AUDITOR)
    public List<Refusal> objections(String month, long place) {
        return objections(checks.entry(month, place));
    }

    /** Once. It changes no entry. @throws Refused with {@link SpotRefusal} */
    @Permit(Role.AUDITOR)
    public void find(String month, long place, @NotNull SpotFindingForm form) {
        var faults = forms.faults(form);
        var check = faults.about(() -> checks.locked(month));
        var entry = faults.about(() -> checks.entry(month, place));
        var found = new ArrayList<>(objections(entry));
        found.addAll(SpotEntry.objections(form));
        faults.refuseWith(found);
        var now = clock.instant();
        entry.find(form, caller.account(), now);
        check.count(entry.finding());
        checks.flush();
        facts.fire(SpotFacts.found(entry, now));
    }

    private List<Refusal> objections(SpotEntry entry) {
        return entry.objections(deciders.caller(), confirmed.concerned(entry.entry()));
    }
}
