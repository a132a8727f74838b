package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** The guardian's side: answering who asks, consenting purpose by purpose, withdrawing at any time, and laying it down. */
@ApplicationScoped
@Transactional
@Permit
public class GuardianDesk {
    @Inject GuardianStore store;
    @Inject GuardianRows rows;
    @Inject Minors minors;
    @Inject ConsentWords words;
    @Inject WardLetters letters;
    @Inject AccountDesk accounts;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** Requests to the caller, and the caller's wards, as long as these are minors. */
    @Permit(Role.RESIDENT)
    public List<GuardianshipRow> mine() {
        return rows.of(store.ofGuardian(caller.account())).stream().filter(each -> each.maturity().minor()).toList();
    }

    /** @throws Missing where the caller is not named as the guardian, or no longer */
    @Permit(Role.RESIDENT)
    public GuardianshipRow one(String code) {
        return rows.of(List.of(callers(code))).stream().filter(each -> each.maturity().minor()).findFirst().orElseThrow(() -> new Missing(code));
    }

    private Guardianship callers(String code) {
        var found = code == null ? null : store.get(code);
        if (found == null || !found.stands() || !caller.is(found.guardian())) throw new Missing(code);
        return found;
    }

    private Guardianship locked(String code) {
        var found = callers(code);
        minors.lock(found.ward(), found.guardian());
        store.refresh(found);
        if (!found.stands()) throw new Missing(code);
        return found;
    }

    /** What speaks against the caller's accepting, before anything is chosen. */
    @Permit(Role.RESIDENT)
    public List<Refusal> objections(String code) {
        var found = callers(code);
        return Stream.concat(found.objectionsToAnswering().stream(), toPair(found).stream()).toList();
    }

    private List<Refusal> toPair(Guardianship found) {
        return GuardianRules.objectionsToPair(minors.person(found.guardian(), accounts.row(found.guardian())), minors.person(found.ward(), accounts.row(found.ward())));
    }

    /** With what the guardian consents to; it counts once two people have seen who is whose guardian. @throws Refused with {@link GuardianRefusal} */
    @Permit(Role.RESIDENT)
    public void accept(String code, @NotNull AcceptanceForm form) {
        var faults = forms.faults(form);
        var guardianship = faults.about(() -> locked(code));
        var found = new ArrayList<Refusal>(objections(code));
        if (!form.understood()) found.add(GuardianRefusal.RISKS_NOT_READ.on("understood"));
        if (faults.sound("purposes") && Consents.allowed(form.purposes(), minors.maturity(guardianship.ward())).size() < form.purposes().size())
            found.add(GuardianRefusal.NOT_FOR_A_CHILD.on("purposes"));
        faults.refuseWith(found);
        var now = clock.instant();
        guardianship.accept(now);
        letters.toWard(guardianship.ward(), GuardianLetter.ACCEPTED);
        words.accepted(guardianship, form.purposes().stream().distinct().toList(), now);
    }

    @Permit(Role.RESIDENT)
    public void decline(String code) {
        var guardianship = locked(code);
        Refused.ifAny(guardianship.objectionsToAnswering());
        var now = clock.instant();
        guardianship.end(GuardianshipEnd.DECLINED, now);
        letters.toWard(guardianship.ward(), GuardianLetter.DECLINED);
        facts.fire(new GuardianFacts.GuardianshipEnded(guardianship.ward().value(), code, GuardianshipEnd.DECLINED, now));
    }

    /** Consents to these purposes and withdraws what is not among them, at any time. @throws Refused with {@link GuardianRefusal} */
    @Permit(Role.RESIDENT)
    public void consent(String code, @NotNull ConsentsForm form) {
        var faults = forms.faults(form);
        var guardianship = faults.about(() -> locked(code));
        var maturity = minors.maturity(guardianship.ward());
        if (!maturity.minor()) throw new Missing(code);
        var found = new ArrayList<Refusal>();
        if (!guardianship.accepted()) found.add(GuardianRefusal.NOT_ACCEPTED);
        if (faults.sound("purposes") && Consents.allowed(form.purposes(), maturity).size() < form.purposes().size()) found.add(GuardianRefusal.NOT_FOR_A_CHILD.on("purposes"));
        faults.refuseWith(found);
        var before = store.latestWords(List.of(guardianship));
        var given = before.stream().filter(ConsentWord::given).map(ConsentWord::purpose).toList();
        words.say(guardianship, before, form.purposes().stream().distinct().filter(purpose -> !given.contains(purpose)).toList(),
                given.stream().filter(purpose -> !form.purposes().contains(purpose)).toList(), clock.instant());
    }

    /** Everything, also what only the other guardian consented to. */
    @Permit(Role.RESIDENT)
    public void withdrawAll(String code) {
        var guardianship = locked(code);
        if (!minors.maturity(guardianship.ward()).minor()) throw new Missing(code);
        if (!guardianship.accepted()) throw new Refused(GuardianRefusal.NOT_ACCEPTED);
        var before = store.latestWords(List.of(guardianship));
        words.say(guardianship, before, List.of(), Stream.of(ConsentPurpose.values())
                .filter(purpose -> before.stream().noneMatch(word -> word.purpose() == purpose && !word.given())).toList(), clock.instant());
    }

    /** No longer the guardian: what they consented to goes with it. */
    @Permit(Role.RESIDENT)
    public void layDown(String code) {
        var guardianship = locked(code);
        if (!guardianship.accepted()) throw new Refused(GuardianRefusal.NOT_ACCEPTED);
        words.laidDown(guardianship, clock.instant());
    }
}
