package org.haoren.factors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.SignInDesk;
import org.haoren.passkeys.PasskeyDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.GrantsChanged;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;

/** For somebody who has lost app and recovery codes: one administrator has seen them and proposes, another confirms. Nobody does either for themself. */
@ApplicationScoped
@Transactional
@Permit
public class ResetDesk {
    @Inject FactorStore store;
    @Inject Events events;
    @Inject Factors factors;
    @Inject AccountDesk accounts;
    @Inject SignInDesk signIns;
    @Inject PasskeyDesk passkeys;
    @Inject Event<GrantsChanged> changed;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** @return code of the reset @throws Refused with {@link FactorRefusal} beside the fields of the form */
    @Permit(Role.SYSTEM_ADMINISTRATOR)
    public String propose(@NotNull ResetForm form) {
        var faults = forms.faults(form);
        var found = new ArrayList<Refusal>();
        var owner = accounts.byLogin(form.login());
        if (owner.isEmpty()) found.add(FactorRefusal.UNKNOWN_LOGIN.on("login"));
        else found.addAll(deciders.caller().objections(owner.get(), FactorRefusal.NOT_FOR_YOURSELF, "login"));
        if (found.isEmpty() && !factors.asks(owner.get())) found.add(FactorRefusal.NOT_SET_UP.on("login"));
        faults.refuseWith(found);
        var now = clock.instant();
        var reset = new Reset(owner.orElseThrow(), form.reason(), Signature.of(caller, now));
        try {
            store.add(reset);
            store.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "factor_reset_once")) throw new Refused(FactorRefusal.ALREADY_PROPOSED.on("login"));
            throw e;
        }
        events.happened(reset.account(), FactorEventKind.RESET_PROPOSED, now);
        facts.fire(new FactorFacts.ResetProposed(reset.account().value(), reset.code(), now));
        return reset.code();
    }

    /** Those that wait for a second person, longest first. */
    @Permit({Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})
    public Page<ResetRow> waiting(int page) {
        var found = store.waiting(page);
        var owners = accounts.rows(found.rows().stream().map(Reset::account).toList());
        var reader = deciders.caller();
        return found.map(reset -> reset.row(owners.get(reset.account()).name(), owners.get(reset.account()).login(), reader, deciding()));
    }

    @Permit({Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})
    public ResetRow one(String code) {
        var reset = store.reset(code);
        var owner = accounts.row(reset.account());
        return reset.row(owner.name(), owner.login(), deciders.caller(), deciding());
    }

    private boolean deciding() {
        return caller.has(Role.SECURITY_ADMINISTRATOR);
    }

    /**
     * Confirmed, app, codes and passkeys are gone and every sign-in of theirs ends: they sign in with the password and set up another app.
     *
     * @throws Refused with {@link FactorRefusal}: neither whoever proposed it nor whose it is decides
     */
    @Permit(Role.SECURITY_ADMINISTRATOR)
    public void decide(String code, @NotNull ResetDecisionForm form) {
        var faults = forms.faults(form);
        var reset = faults.about(() -> store.reset(code));
        changed.fire(new GrantsChanged(reset.account()));
        store.lockedReset(code);
        store.refresh(reset);
        faults.refuseWith(reset.objectionsToDeciding(deciders.caller(), form));
        var now = clock.instant();
        reset.decide(form, Signature.of(caller, now));
        if (form.verdict() == ResetVerdict.CONFIRMED) forget(reset.account(), code, now);
        else {
            events.happened(reset.account(), FactorEventKind.RESET_DECLINED, now);
            facts.fire(new FactorFacts.ResetDeclined(reset.account().value(), code, now));
        }
    }

    private void forget(AccountId owner, String code, Instant now) {
        store.locked(owner).ifPresent(store::forget);
        passkeys.forgetAll(owner);
        events.happened(owner, FactorEventKind.RESET, now);
        signIns.endAll(owner);
        facts.fire(new FactorFacts.FactorReset(owner.value(), code, now));
    }
}
