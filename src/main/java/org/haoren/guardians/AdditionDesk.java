package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** Another guardian of a child who signs in nowhere: asked for by who guards the child, or by a clerk; accepted by the adult themself, proved and confirmed as any. */
@ApplicationScoped
@Transactional
@Permit
public class AdditionDesk {
    @Inject GuardianStore store;
    @Inject GuardianRows rows;
    @Inject Requests requests;
    @Inject Minors minors;
    @Inject ProtectionDesk protections;
    @Inject AccountDesk accounts;
    @Inject CardHolders cards;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Deciders deciders;
    @Inject Caller caller;

    /** Everybody who guards this child of the caller's, or was asked to; the caller too. @param guardianship the caller's @throws Missing where the child signs in themself */
    @Permit(Role.RESIDENT)
    public List<GuardianshipRow> all(String guardianship) {
        return rows.of(store.ofWard(protections.child(guardianship)));
    }

    /** What speaks against asking anybody else. */
    @Permit(Role.RESIDENT)
    public List<Refusal> objections(String guardianship) {
        return objections(protections.child(guardianship));
    }

    private List<Refusal> objections(AccountId child) {
        return GuardianRules.objectionsToAdding(minors.person(child, accounts.row(child)), accounts.signsIn(child), store.ofWard(child).size(), minors.mostGuardians());
    }

    /** @param guardianship the caller's @return code of the request @throws Refused with {@link GuardianRefusal} beside the fields of the form */
    @Permit(Role.RESIDENT)
    public String ask(String guardianship, @NotNull RequestForm form) {
        rates.take(Rate.POST);
        var faults = forms.faults(form);
        var child = faults.about(() -> protections.child(guardianship));
        minors.lock(child);
        return requests.open(child, caller.account(), form, faults, objections(child));
    }

    /** Likewise where nobody guards the child any more, or who does is not there: for the adult who stands at the counter. They accept it themself. */
    @Permit(Role.OFFICE_CLERK)
    public void askAtCounter(@NotNull AdditionForm form) {
        var faults = forms.faults(form);
        var found = new ArrayList<Refusal>();
        var child = faults.sound("ward") ? cards.holder(form.ward(), "ward", found) : null;
        faults.refuseWith(found);
        Refused.ifAny(deciders.caller().objections(child, GuardianRefusal.NOT_FOR_YOURSELF));
        minors.lock(child);
        requests.open(child, caller.account(), new RequestForm(form.login(), form.kind()), faults, objections(child));
    }

    /** A request that is not confirmed. @param guardianship the caller's @param code of the request @throws Missing where it is about another child */
    @Permit(Role.RESIDENT)
    public void takeBack(String guardianship, String code) {
        var child = protections.child(guardianship);
        var request = store.get(code);
        if (!request.ward().equals(child) || !request.stands()) throw new Missing(code);
        minors.lock(child, request.guardian());
        store.refresh(request);
        if (!request.stands()) throw new Missing(code);
        Refused.ifAny(request.objectionsToTakingBack());
        var now = clock.instant();
        store.dropProof(request);
        request.end(GuardianshipEnd.TAKEN_BACK, now);
        facts.fire(new GuardianFacts.GuardianshipEnded(child.value(), code, GuardianshipEnd.TAKEN_BACK, now));
    }
}
