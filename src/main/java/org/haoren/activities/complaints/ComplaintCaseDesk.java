package org.haoren.activities.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.time.WorkingDays;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerNumber;

/** The office deals with complaints: acknowledges them, hears whom they concern, and answers. Whoever is not impartial finds none. */
@ApplicationScoped
@Transactional
@Permit
public class ComplaintCaseDesk {
    private static final String MINE = "/activities/complaints/mine";
    @Inject ComplaintStore store;
    @Inject Impartial impartial;
    @Inject AccountDesk accounts;
    @Inject VolunteerDesk volunteers;
    @Inject StationDesk stations;
    @Inject Settings settings;
    @Inject WorkingDays days;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** That nobody has answered, what is due first before the others. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<ComplaintRow> waiting(int page) {
        var found = store.waiting(caller.account(), impartial.kept(), page);
        var names = accounts.names(found.rows().stream().map(Complaint::complainer).toList());
        return found.map(each -> each.row(names.getOrDefault(each.complainer(), ""), time.today()));
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public ComplaintRow one(String code) {
        var complaint = found(store.get(code));
        return complaint.row(accounts.names(List.of(complaint.complainer())).getOrDefault(complaint.complainer(), ""), time.today());
    }

    /** Who was asked, and what they said. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public List<HearingRow> hearings(String code) {
        found(store.get(code));
        var found = store.hearings(code);
        var names = accounts.names(found.stream().map(Hearing::concerned).toList());
        return found.stream().map(each -> each.row(names.getOrDefault(each.concerned(), ""))).toList();
    }

    /** Whoever complained is told by when they will have an answer. @throws Refused with {@link ComplaintRefusal} */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void acknowledge(String code) {
        var complaint = found(store.locked(code));
        Refused.ifAny(complaint.objectionsToAcknowledging());
        var now = clock.instant();
        complaint.acknowledge(Signature.of(caller, now));
        store.flush();
        accounts.tell(complaint.complainer(), ComplaintLetter.ACKNOWLEDGED, complaint.row(null, time.today()).answerBy().toString(), settings.publicAddress() + MINE);
        facts.fire(ComplaintFacts.acknowledged(complaint, now));
    }

    /** Whom it concerns is told of it, and can say something to it. @throws Refused with {@link ComplaintRefusal} beside the fields of the form */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void hear(String code, @NotNull HearingForm form) {
        var faults = forms.faults(form);
        var complaint = faults.about(() -> found(store.locked(code)));
        var found = new ArrayList<>(complaint.objectionsToHearing());
        var concerned = faults.sound("number") ? concerned(complaint, form) : null;
        if (faults.sound("number") && concerned == null) found.add(ComplaintRefusal.NOBODY_OF_THIS_NUMBER.on("number"));
        if (complaint.complainer().equals(concerned)) found.add(ComplaintRefusal.THE_COMPLAINER.on("number"));
        if (caller.is(concerned)) found.add(ComplaintRefusal.CONCERNS_YOU.on("number"));
        if (store.hearings(code).stream().anyMatch(each -> each.concerned().equals(concerned))) found.add(ComplaintRefusal.HEARD_ALREADY.on("number"));
        faults.refuseWith(found);
        var now = clock.instant();
        var hearing = new Hearing(complaint, concerned, form.told().strip(), Signature.of(caller, now), days.plus(time.today(), settings.number("haoren.complaint.hearing-working-days")));
        try {
            store.add(hearing);
            store.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "complaint_hearing_once")) throw new Refused(ComplaintRefusal.HEARD_ALREADY.on("number"));
            throw e;
        }
        accounts.tell(concerned, ComplaintLetter.HEARING, hearing.row(null).answerBy().toString(), settings.publicAddress() + "/activities/complaints/hearing?hearing=" + hearing.code());
        facts.fire(ComplaintFacts.asked(hearing, now));
    }

    /** Null where there is nobody of that number. */
    private AccountId concerned(Complaint complaint, HearingForm form) {
        if (form.number() == null || form.number().isBlank()) return stations.leader(new StationId(complaint.station()));
        return VolunteerNumber.of(form.number()).flatMap(volunteers::byNumber).orElse(null);
    }

    /** Whoever complained is told outcome and reason. @throws Refused with {@link ComplaintRefusal} */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void decide(String code, @NotNull OutcomeForm form) {
        var faults = forms.faults(form);
        var complaint = faults.about(() -> found(store.locked(code)));
        var today = time.today();
        var heard = store.hearings(code);
        faults.refuseWith(complaint.objectionsToDeciding(form.outcome(), !heard.isEmpty() && heard.stream().allMatch(each -> each.over(today))));
        var now = clock.instant();
        complaint.decide(form, Signature.of(caller, now), today);
        store.flush();
        accounts.tell(complaint.complainer(), ComplaintLetter.ANSWERED, form.reason().strip(), settings.publicAddress() + MINE);
        facts.fire(ComplaintFacts.answered(complaint, form.outcome(), complaint.inTime(), now));
    }

    private Complaint found(Complaint complaint) {
        impartial.require(complaint);
        return complaint;
    }
}
