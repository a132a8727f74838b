package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.haoren.accounts.AccountDesk;
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

/** The minor's side: asking somebody to be their guardian, by the number or address they sign in with. Nobody learns whether it has an account. */
@ApplicationScoped
@Transactional
@Permit
public class RequestDesk {
    @Inject GuardianStore store;
    @Inject GuardianRows rows;
    @Inject Minors minors;
    @Inject AccountDesk accounts;
    @Inject Requests requests;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** @return code of the request @throws Refused with {@link GuardianRefusal} beside the fields of the form */
    @Permit(Role.RESIDENT)
    public String ask(@NotNull RequestForm form) {
        rates.take(Rate.POST);
        var faults = forms.faults(form);
        var ward = caller.account();
        minors.lock(ward);
        return requests.open(ward, ward, form, faults, objections());
    }

    /** What speaks against the caller's asking anybody. */
    @Permit(Role.RESIDENT)
    public List<Refusal> objections() {
        var ward = caller.account();
        return GuardianRules.objectionsToAsking(minors.person(ward, accounts.row(ward)), store.ofWard(ward).size(), minors.mostGuardians());
    }

    /** How old the caller is in the eyes of the law, by what is verified or stated; whoever has stated nothing counts as of full age here, and is asked for it when they ask somebody. */
    @Permit(Role.RESIDENT)
    public Maturity maturity() {
        return accounts.row(caller.account()).born() == null ? Maturity.FULL : minors.maturity(caller.account());
    }

    /** Whom the caller has asked, and who guards them. */
    @Permit(Role.RESIDENT)
    public List<GuardianshipRow> mine() {
        return minors.maturity(caller.account()).minor() ? rows.of(store.ofWard(caller.account())) : List.of();
    }

    /** Before it is confirmed. @throws Refused with {@link GuardianRefusal#ALREADY_CONFIRMED} */
    @Permit(Role.RESIDENT)
    public void takeBack(String code) {
        var guardianship = store.get(code);
        if (!caller.is(guardianship.ward()) || !guardianship.stands()) throw new Missing(code);
        minors.lock(guardianship.ward(), guardianship.guardian());
        store.refresh(guardianship);
        if (!guardianship.stands()) throw new Missing(code);
        Refused.ifAny(guardianship.objectionsToTakingBack());
        var now = clock.instant();
        store.dropProof(guardianship);
        guardianship.end(GuardianshipEnd.TAKEN_BACK, now);
        facts.fire(new GuardianFacts.GuardianshipEnded(guardianship.ward().value(), code, GuardianshipEnd.TAKEN_BACK, now));
    }
}
