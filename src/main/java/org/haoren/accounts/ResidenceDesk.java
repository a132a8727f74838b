package org.haoren.accounts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haoren.places.districts.DistrictDesk;
import org.haoren.places.districts.DistrictId;
import org.haoren.places.districts.DistrictRow;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;

/** Where verified people live, when that changes after their identity was verified: recorded by one clerk, confirmed by another. */
@ApplicationScoped
@Transactional
@Permit
public class ResidenceDesk {
    @Inject AccountStore accounts;
    @Inject AccountChanges changes;
    @Inject IdentityNumbers numbers;
    @Inject DistrictDesk districts;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /**
     * The clerk has the document in hand: by its number the account is found, so that nobody is looked for otherwise. Waits for a second person.
     *
     * @return code of the record
     * @throws Refused with {@link AccountRefusal} beside the fields of the form
     */
    @Permit(Role.OFFICE_CLERK)
    public String record(@NotNull ResidenceForm form) {
        var faults = forms.faults(form);
        var found = new ArrayList<Refusal>();
        var read = form.document().read(time.today());
        var account = Optional.ofNullable(read.document()).map(numbers::hashed).flatMap(accounts::byDocument).map(each -> accounts.locked(each.id()));
        var known = account.map(each -> accounts.residences(each.id())).orElse(new Residences(List.of()));
        found.addAll(read.objections());
        if (read.document() != null && account.isEmpty()) found.add(AccountRefusal.NOBODY_VERIFIED.on("idNumber"));
        else account.ifPresent(each -> found.addAll(deciders.caller().objections(each.id(), AccountRefusal.NOT_FOR_YOURSELF)));
        if (faults.sound("district")) found.addAll(Residences.objectionsTo(districts.find(new DistrictId(form.district()))));
        found.addAll(known.objectionsTo(form, time.today()));
        faults.refuseWith(found);
        var now = clock.instant();
        var entry = ResidenceEntry.change(account.orElseThrow().id(), known.entries().size(), form, Signature.of(caller, now));
        accounts.add(entry);
        facts.fire(new AccountFacts.ResidenceRecorded(entry.account().value(), entry.code(), now));
        return entry.code();
    }

    /** Those that wait for a second person, longest first. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<MoveRow> waiting(int page) {
        var found = accounts.waitingResidences(page);
        var names = districts.byCode();
        var people = accounts.all(found.rows().stream().map(ResidenceEntry::account).toList()).stream().collect(toMap(Account::id, each -> each));
        var standing = accounts.standing(people.keySet()).stream().collect(toMap(ResidenceEntry::account, each -> each));
        return found.map(entry -> move(entry, people.get(entry.account()), standing.get(entry.account()), names));
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public MoveRow one(String code) {
        var entry = accounts.residence(code);
        return move(entry, accounts.get(entry.account()), accounts.residences(entry.account()).standing(), districts.byCode());
    }

    private MoveRow move(ResidenceEntry entry, Account whose, ResidenceEntry before, Map<String, DistrictRow> names) {
        return new MoveRow(whose.name(), numbers.masked(whose), entry.row(names.get(entry.district())), before == null ? null : before.row(names.get(before.district())),
                Signature.row(entry.recorded()));
    }

    /**
     * From a confirmation on the person lives there for every vote that opens later.
     *
     * @throws Refused with {@link AccountRefusal}: a second person decides, and not whose residence it is
     */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void decide(String code, @NotNull VerdictForm form) {
        var faults = forms.faults(form);
        var entry = faults.about(() -> accounts.residence(code));
        accounts.locked(entry.account());
        accounts.refresh(entry);
        faults.refuseWith(entry.objectionsToDeciding(deciders.caller(), form));
        var now = clock.instant();
        if (form.verdict() == Verdict.DECLINED) entry.decline(form.reason(), Signature.of(caller, now));
        else entry.confirm(accounts.residences(entry.account()).standing(), Signature.of(caller, now), now);
        changes.changed(entry.account());
        facts.fire(new AccountFacts.ResidenceDecided(entry.account().value(), code, form.verdict(), now));
    }
}
