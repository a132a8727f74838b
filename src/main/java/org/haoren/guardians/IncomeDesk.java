package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.AccountRow;
import org.haoren.accounts.Verdict;
import org.haoren.accounts.VerdictForm;
import org.haoren.platform.facts.Fact;
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
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;

/** Who lives by their own income from sixteen on answers for themself: one clerk has seen it, a second person confirms it. */
@ApplicationScoped
@Transactional
@Permit
public class IncomeDesk {
    @Inject GuardianStore store;
    @Inject Minors minors;
    @Inject ComingOfAge coming;
    @Inject AccountDesk accounts;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** @return code of the record @throws Refused with {@link GuardianRefusal} beside the fields of the form */
    @Permit(Role.OFFICE_CLERK)
    public String record(@NotNull IncomeForm form) {
        var faults = forms.faults(form);
        var account = accounts.named(form.login()).map(each -> each.holder()).orElse(null);
        var found = new ArrayList<Refusal>();
        if (account == null) found.add(GuardianRefusal.NO_SUCH_MINOR.on("login"));
        else found.addAll(objections(account, accounts.row(account)));
        faults.refuseWith(found);
        var now = clock.instant();
        var income = new OwnIncome(account, form.note(), Signature.of(caller, now));
        try {
            store.add(income);
            store.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "guardian_income_once")) throw new Refused(GuardianRefusal.INCOME_WAITS.on("login"));
            throw e;
        }
        facts.fire(new GuardianFacts.IncomeRecorded(account.value(), income.code(), now));
        return income.code();
    }

    private List<Refusal> objections(AccountId account, AccountRow row) {
        var own = deciders.caller().objections(account, GuardianRefusal.NOT_FOR_YOURSELF, "login");
        if (!own.isEmpty()) return own;
        if (!row.verified() || !minors.maturity(account).minor()) return List.of(GuardianRefusal.NO_SUCH_MINOR.on("login"));
        return minors.maturity(row.born(), true).minor() ? List.of(GuardianRefusal.TOO_YOUNG_FOR_INCOME.on("login").with(minors.ages().income())) : List.of();
    }

    /** Those that wait for a second person, longest first. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<IncomeRow> waiting(int page) {
        var found = store.waitingIncomes(page);
        var people = accounts.rows(found.rows().stream().map(OwnIncome::account).toList());
        return found.map(each -> row(each, people.get(each.account())));
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public IncomeRow one(String code) {
        var found = store.income(code);
        return row(found, accounts.row(found.account()));
    }

    private static IncomeRow row(OwnIncome income, AccountRow whose) {
        return income.row(whose.name(), whose.login(), whose.born());
    }

    /** Confirmed, they have no guardian any more. @throws Refused with {@link GuardianRefusal}: a second person decides, and not whose it is */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void decide(String code, @NotNull VerdictForm form) {
        var faults = forms.faults(form);
        var income = faults.about(() -> store.income(code));
        minors.lock(income.account());
        store.refresh(income);
        faults.refuseWith(income.objectionsToDeciding(deciders.caller(), form));
        var now = clock.instant();
        income.decide(form, Signature.of(caller, now));
        store.flush();
        var told = new ArrayList<Fact>();
        if (form.verdict() == Verdict.CONFIRMED) {
            accounts.tell(income.account(), GuardianLetter.OWN_INCOME);
            told.addAll(coming.ofAge(store.ofWard(income.account()), now));
        }
        told.add(new GuardianFacts.IncomeDecided(income.account().value(), code, form.verdict(), now));
        facts.fireAll(told);
    }
}
