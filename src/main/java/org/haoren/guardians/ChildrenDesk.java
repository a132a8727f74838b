package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.ChildDesk;
import org.haoren.accounts.confirmation.AttemptRow;
import org.haoren.accounts.confirmation.ConfirmationForm;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** Children who sign in nowhere: a guardian opens a record for them, and gives them a login of their own once they are old enough. */
@ApplicationScoped
@Transactional
@Permit
public class ChildrenDesk {
    @Inject GuardianStore store;
    @Inject ConsentWords words;
    @Inject Minors minors;
    @Inject ProtectionDesk protections;
    @Inject AccountDesk accounts;
    @Inject ChildDesk children;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Caller caller;

    /**
     * Opens a record; it counts once two people have seen child and proof at the counter.
     *
     * @return code of the guardianship
     * @throws Refused with {@link GuardianRefusal} beside the fields of the form
     */
    @Permit(Role.RESIDENT)
    public String open(@NotNull ChildForm form) {
        rates.take(Rate.POST);
        var faults = forms.faults(form);
        var guardian = caller.account();
        minors.lock(guardian);
        var read = children.read(form.idNumber(), store.ofGuardian(guardian).stream().map(Guardianship::ward).toList());
        var found = new ArrayList<Refusal>();
        objections().forEach(reason -> found.add(reason.on("understood")));
        found.addAll(read.objections());
        if (read.born() != null && !minors.maturity(read.born(), false).sheltered()) found.add(GuardianRefusal.CHILD_TOO_OLD.on("idNumber").with(minors.ages().login()));
        if (!form.understood()) found.add(GuardianRefusal.RISKS_NOT_READ.on("understood"));
        faults.refuseWith(found);
        var ward = children.open(form.name(), form.idNumber());
        var now = clock.instant();
        var guardianship = new Guardianship(ward, accounts.self(), form.kind(), minors.ages().fullFrom(read.born()), now);
        guardianship.accept(now);
        store.add(guardianship);
        store.flush();
        words.accepted(guardianship, List.of(ConsentPurpose.VOLUNTEERING), now);
        return guardianship.code();
    }

    /** What speaks against the caller's opening a record for any child. */
    @Permit(Role.RESIDENT)
    public List<Refusal> objections() {
        return GuardianRules.objectionsToGuarding(minors.person(caller.account(), accounts.row(caller.account())));
    }

    /** Sends a code to where the child reads it. @throws Refused with {@link GuardianRefusal} while the child is too young */
    @Permit(Role.RESIDENT)
    public AttemptRow giveLogin(String code, @NotNull ChildLoginForm form) {
        var faults = forms.faults(form);
        var child = faults.about(() -> oldEnough(code, faults.sound("login")));
        faults.refuseWith(List.of());
        return children.login(child, form.login());
    }

    /** The child has read the code and the guardian typed it: from now on the child acts for themself. */
    @Permit(Role.RESIDENT)
    public void confirmLogin(String code, String attempt, @NotNull @Valid ConfirmationForm form) {
        children.confirm(oldEnough(code, true), attempt, form.code());
    }

    private AccountId oldEnough(String code, boolean asking) {
        var child = protections.child(code);
        if (asking && minors.maturity(child).sheltered()) throw new Refused(GuardianRefusal.TOO_YOUNG_FOR_LOGIN.with(minors.ages().login()));
        return child;
    }
}
