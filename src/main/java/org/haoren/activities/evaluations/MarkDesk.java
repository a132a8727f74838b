package org.haoren.activities.evaluations;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haoren.accounts.AccountDesk;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.ServedDesk;
import org.haoren.activities.hours.ServedRow;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Bilingual;

/** What stations say of volunteers who served in their shifts, and what these answer. */
@ApplicationScoped
@Transactional
@Permit
public class MarkDesk {
    @Inject EvaluationStore store;
    @Inject ServedDesk served;
    @Inject RatedShifts shifts;
    @Inject AccountDesk accounts;
    @Inject Deciders deciders;
    @Inject Settings settings;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** Once for each volunteer and shift, and anew until the term ends or they have answered. @throws Refused with {@link EvaluationRefusal} */
    @Permit(Role.STATION_STAFF)
    public void mark(EntryId entry, @NotNull MarkForm form) {
        var faults = forms.faults(form);
        var about = faults.about(() -> served.led(entry));
        var now = clock.instant();
        var known = about.shift() == null ? Optional.<VolunteerMark>empty() : store.locked(about.shift().code(), about.volunteer());
        var found = objections(about, known, deciders.caller(), now);
        found.addAll(VolunteerMark.objections(form));
        faults.refuseWith(found);
        var by = Signature.of(caller, now);
        known.ifPresent(each -> each.change(form, by));
        var mark = known.orElseGet(() -> new VolunteerMark(about, form, Term.end(about, days()), by));
        try {
            if (known.isEmpty()) store.add(mark);
            store.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "volunteer_mark_once")) throw new Refused(EvaluationRefusal.MEANWHILE);
            throw e;
        }
        if (form.mark() == Mark.CONCERN) accounts.tell(about.volunteer(), EvaluationLetter.CONCERN, new Bilingual(about.zh(), about.en()), settings.publicAddress() + "/activities/evaluations/mine");
        facts.fire(EvaluationFacts.marked(mark, now));
    }

    private List<Refusal> objections(ServedRow about, Optional<VolunteerMark> known, Decider by, Instant now) {
        var found = new ArrayList<>(Term.objections(about, days(), now));
        found.addAll(by.objections(about.volunteer(), EvaluationRefusal.OWN_MARK));
        known.ifPresent(each -> found.addAll(each.objectionsToChanging()));
        return found;
    }

    /** Whom it is about. */
    @Permit(Role.STATION_STAFF)
    public ServedRow about(EntryId entry) {
        return served.led(entry);
    }

    /** What speaks against the caller's marking them now, before they try. */
    @Permit(Role.STATION_STAFF)
    public List<Refusal> objections(EntryId entry) {
        var about = served.led(entry);
        var known = about.shift() == null ? Optional.<VolunteerMark>empty() : store.mark(about.shift().code(), about.volunteer());
        return objections(about, known, deciders.caller(), clock.instant());
    }

    /** What was said of them; empty where nothing yet. */
    @Permit(Role.STATION_STAFF)
    public Optional<MarkRow> one(EntryId entry) {
        var about = served.led(entry);
        if (about.shift() == null) return Optional.empty();
        return store.mark(about.shift().code(), about.volunteer()).map(each -> each.row(shifts.one(about.shift())));
    }

    /** The shift, for its leaders. */
    @Permit(Role.STATION_STAFF)
    public ShiftRow shift(ShiftId id) {
        var row = shifts.one(id);
        caller.require(Role.STATION_STAFF, row.station().code());
        return row;
    }

    /** Those whose time in a shift counts, with their marks. */
    @Permit(Role.STATION_STAFF)
    public List<MarkedRow> of(ShiftId id) {
        var shift = shift(id);
        var marks = store.marks(id.code()).stream().collect(toMap(VolunteerMark::volunteer, each -> each));
        var by = deciders.caller();
        var now = clock.instant();
        return served.of(id).stream().map(each -> {
            var known = Optional.ofNullable(marks.get(each.volunteer()));
            var found = objections(each, known, by, now);
            return new MarkedRow(each.id(), each.name(), known.map(mark -> mark.row(shift)).orElse(null), found.stream().map(Refusal::name).toList(), found);
        }).toList();
    }

    /** What was said of the caller, the latest first. */
    @Permit(Role.RESIDENT)
    public Page<MarkRow> mine(int page) {
        var found = store.marks(caller.account(), page);
        var rows = shifts.byId(found.rows().stream().map(each -> new ShiftId(each.shift())).toList());
        return found.map(each -> each.row(rows.get(new ShiftId(each.shift()))));
    }

    /** What was said of the caller in one shift. @throws Missing where nothing was */
    @Permit(Role.RESIDENT)
    public MarkRow own(EntryId entry) {
        var about = served.own(entry);
        return Optional.ofNullable(about.shift()).flatMap(shift -> store.mark(shift.code(), about.volunteer())).map(each -> each.row(shifts.one(about.shift())))
                .orElseThrow(() -> new Missing(entry));
    }

    /** Once; the station and the office read it. @throws Refused with {@link EvaluationRefusal} */
    @Permit(Role.RESIDENT)
    public void answer(EntryId entry, @NotNull MarkAnswerForm form) {
        var faults = forms.faults(form);
        var about = faults.about(() -> served.own(entry));
        var mark = about.shift() == null ? null : store.locked(about.shift().code(), about.volunteer()).orElse(null);
        faults.refuseWith(mark == null ? List.of(EvaluationRefusal.NO_MARK) : mark.objectionsToAnswering());
        var now = clock.instant();
        mark.answer(form.answer().strip(), now);
        store.flush();
        facts.fire(EvaluationFacts.answered(mark, now));
    }

    private int days() {
        return settings.number("haoren.evaluation.days");
    }
}
