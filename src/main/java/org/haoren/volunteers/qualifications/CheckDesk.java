package org.haoren.volunteers.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.haoren.accounts.AccountDesk;
import org.haoren.places.stations.StationDesk;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Denied;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.personal.Gate;
import org.haoren.platform.personal.Sealed;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.words.Bilingual;
import org.haoren.volunteers.ListDesk;
import org.haoren.volunteers.VolunteerDesk;

/** Compares what volunteers stated with their documents: the office all of it, the person in charge of a station what was handed in there. */
@ApplicationScoped
@Transactional
@Permit
public class CheckDesk {
    private static final String QUALIFICATION = "volunteer_qualification";
    private static final String CHECK = "CHECK";
    @Inject QualificationStore store;
    @Inject AccountDesk accounts;
    @Inject VolunteerDesk volunteers;
    @Inject StationDesk stations;
    @Inject ListDesk lists;
    @Inject Uploads uploads;
    @Inject Sealing sealing;
    @Inject Gate gate;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** That wait for the caller's word, longest first. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<QualificationRow> waiting(int page) {
        var found = office() ? store.waiting(page) : store.waiting(led(), page);
        var people = found.rows().stream().map(Qualification::account).toList();
        var names = accounts.names(people);
        var numbers = volunteers.numbers(people);
        var reader = deciders.caller();
        return found.map(each -> each.row(new Qualification.Whose(names.get(each.account()), numbers.get(each.account())), Qualification.Clear.NOTHING, time.today(), reader));
    }

    /** With number and proof, to be compared; its owner sees who opened them. @throws Denied where it was handed in elsewhere */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public QualificationRow one(String code) {
        var stated = store.one(code);
        responsible(stated);
        gate.opens(stated.account(), new Sealed(QUALIFICATION, code), CHECK, null);
        var whose = new Qualification.Whose(accounts.names(List.of(stated.account())).get(stated.account()), volunteers.numbers(List.of(stated.account())).get(stated.account()));
        return stated.row(whose, new Qualification.Clear(sealing.open(QualificationDesk.NUMBER, stated.sealedNumber()), uploads.link(stated.proof())), time.today(), deciders.caller());
    }

    /**
     * Checked, it counts from now on, on the days that the document covers; its owner is told either way.
     *
     * @throws Refused with {@link QualificationRefusal}: nobody checks their own, and nobody twice
     */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void check(String code, @NotNull CheckForm form) {
        var faults = forms.faults(form);
        var stated = faults.about(() -> store.one(code));
        responsible(stated);
        store.locked(code);
        store.refresh(stated);
        faults.refuseWith(stated.objectionsToChecking(deciders.caller(), form, time.today()));
        var now = clock.instant();
        stated.decide(form, Signature.of(caller, now));
        var kind = lists.qualificationsNamed(List.of(stated.kind())).get(0);
        accounts.tell(stated.account(), form.verdict() == CheckVerdict.CHECKED ? QualificationLetter.CHECKED : QualificationLetter.DECLINED, new Bilingual(kind.zh(), kind.en()));
        facts.fire(QualificationFacts.decided(stated, form.verdict(), now));
    }

    private boolean office() {
        return caller.has(Role.OFFICE_CLERK) || caller.has(Role.OFFICE_DIRECTOR);
    }

    private Set<String> led() {
        return led(stations, caller);
    }

    /** Stations whose person in charge the caller is. */
    static Set<String> led(StationDesk stations, Caller caller) {
        return stations.mine().stream().map(each -> each.id().code()).filter(code -> caller.has(Role.STATION_STAFF, code)).collect(Collectors.toUnmodifiableSet());
    }

    private void responsible(Qualification stated) {
        if (!office() && (stated.station() == null || !led().contains(stated.station()))) throw new Denied("qualification " + stated.code());
    }
}
