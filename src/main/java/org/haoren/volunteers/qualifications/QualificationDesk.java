package org.haoren.volunteers.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.files.FileId;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.ListDesk;

/** One's own qualifications: stating them with a proof, and taking them back. */
@ApplicationScoped
@Transactional
@Permit
public class QualificationDesk {
    /** That one person has at a time. */
    static final int MOST = 50;
    static final String NUMBER = "qualification number";
    @Inject QualificationStore store;
    @Inject ListDesk lists;
    @Inject StationDesk stations;
    @Inject Uploads uploads;
    @Inject Sealing sealing;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /**
     * Waits for a check.
     *
     * @return its code
     * @throws Refused with {@link QualificationRefusal} beside the fields of the form
     */
    @Permit(Role.VOLUNTEER)
    public String state(@NotNull QualificationForm form) {
        var faults = forms.faults(form);
        var found = new ArrayList<Refusal>();
        if (faults.sound("kind") && !lists.qualificationsKnown(List.of(form.kind()))) found.add(QualificationRefusal.UNKNOWN_KIND.on("kind"));
        found.addAll(Qualification.objectionsToDays(form.validFrom(), form.validUntil(), time.today()));
        if (faults.sound("station") && form.station() != null && !form.station().isBlank() && stations.rows(List.of(new StationId(form.station()))).isEmpty())
            found.add(QualificationRefusal.STATION_NOT_OPEN.on("station"));
        if (store.count(caller.account()) >= MOST) found.add(QualificationRefusal.TOO_MANY.with(MOST));
        if (form.proof() != null) found.addAll(objectionsTo(form.proof()));
        faults.refuseWith(found);
        var now = clock.instant();
        var stated = new Qualification(caller.account(), form, sealing.seal(NUMBER, form.number().strip()), now);
        try {
            store.add(stated);
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "qualification_once")) throw new Refused(QualificationRefusal.ONE_WAITS.on("kind"));
            throw e;
        }
        facts.fire(QualificationFacts.stated(stated, now));
        return stated.code();
    }

    private List<Refusal> objectionsTo(FileId proof) {
        try {
            uploads.requireOwn(proof);
            return List.of();
        } catch (Refused e) {
            return e.reasons().stream().map(reason -> reason.on("proof")).toList();
        }
    }

    /** The caller's, the latest first, with number and proof; not those that were withdrawn. */
    @Permit(Role.VOLUNTEER)
    public Page<QualificationRow> mine(int page) {
        return store.of(caller.account(), page).map(each -> each.row(null,
                new Qualification.Clear(sealing.open(NUMBER, each.sealedNumber()), uploads.link(each.proof())), time.today(), Decider.alone(caller.account())));
    }

    /** @throws Missing where the caller has no such qualification */
    @Permit(Role.VOLUNTEER)
    public QualificationRow own(String code) {
        var stated = store.one(code);
        if (!caller.is(stated.account())) throw new Missing(code);
        return stated.row(null, Qualification.Clear.NOTHING, time.today(), Decider.alone(caller.account()));
    }

    /** From now on it counts nowhere; number and proof are not kept with it. @throws Missing where the caller has no such qualification */
    @Permit(Role.VOLUNTEER)
    public void withdraw(String code) {
        var stated = store.locked(code);
        if (!caller.is(stated.account())) throw new Missing(code);
        Refused.ifAny(stated.objectionsToWithdrawing());
        var now = clock.instant();
        uploads.forget(stated.proof());
        stated.withdraw(now);
        facts.fire(QualificationFacts.withdrawn(stated, now));
    }

    /** The same of several people, in one query; whoever holds none then is left out. */
    @Permit(Role.PUBLIC)
    public Map<AccountId, Set<String>> held(Collection<AccountId> volunteers, LocalDate day) {
        return store.checked(volunteers).stream().filter(each -> each.heldOn(day))
                .collect(Collectors.groupingBy(Qualification::account, Collectors.mapping(Qualification::kind, Collectors.toUnmodifiableSet())));
    }

    /** What the caller holds, checked, and when it counts. */
    @Permit(Role.VOLUNTEER)
    public List<HeldRow> held() {
        return store.checked(caller.account()).stream().map(Qualification::held).toList();
    }

    /** For rooms that ask for qualifications: codes of those that this person holds on this day, checked and not expired then. */
    @Permit(Role.RESIDENT)
    public Set<String> held(AccountId volunteer, LocalDate day) {
        return store.checked(volunteer).stream().filter(each -> each.heldOn(day)).map(Qualification::kind).collect(Collectors.toUnmodifiableSet());
    }
}
