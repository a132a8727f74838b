package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.mail.Outbox;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.personal.Gate;
import org.haoren.platform.personal.Sealed;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** The one way to somebody's whole document number: with a purpose and a reason that the person reads, and is told of at once; or for a paper of their own. */
@ApplicationScoped
@Transactional
@Permit
public class NumberDesk {
    private static final String DOCUMENT = "account_document";
    @Inject AccountStore accounts;
    @Inject IdentityNumbers numbers;
    @Inject Gate gate;
    @Inject Outbox outbox;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Facts facts;
    @Inject Clock clock;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** @throws Refused with {@link AccountRefusal} beside the fields of the form */
    @Permit(Role.OFFICE_CLERK)
    public WholeNumberRow open(@NotNull NumberForm form) {
        rates.take(Rate.POST);
        var faults = forms.faults(form);
        var found = new ArrayList<Refusal>();
        var owner = faults.sound("login") ? Login.of(form.login()).flatMap(accounts::byLogin) : Optional.<Account>empty();
        if (faults.sound("login") && owner.isEmpty()) found.add(AccountRefusal.NO_SUCH_ACCOUNT.on("login"));
        owner.ifPresent(each -> found.addAll(deciders.caller().objections(each.id(), AccountRefusal.NOT_FOR_YOURSELF, "login")));
        owner.filter(each -> !each.verified()).ifPresent(each -> found.add(AccountRefusal.NOT_VERIFIED.on("login")));
        if (form.purpose() == null) found.add(AccountRefusal.READING_PURPOSE_NEEDED.on("purpose"));
        faults.refuseWith(found);
        var account = owner.orElseThrow();
        gate.opens(account.id(), new Sealed(DOCUMENT, account.code()), form.purpose().name(), form.note().strip());
        outbox.put(AccountLetter.NUMBER_OPENED, new Login(account.login()).recipient(), account.language(), null);
        facts.fire(new AccountFacts.NumberOpened(account.id().value(), form.purpose(), clock.instant()));
        return whole(account);
    }

    /** For a paper that its owner, or who guards them, has asked for: whoever is not its owner is written down. Empty where nobody has verified them. No address leads here. */
    @Permit(Role.RESIDENT)
    public Optional<WholeNumberRow> forPaper(AccountId owner) {
        var account = accounts.get(owner);
        if (!account.verified()) return Optional.empty();
        gate.opens(owner, new Sealed(DOCUMENT, account.code()), NumberPurpose.CERTIFICATE.name(), null);
        return Optional.of(whole(account));
    }

    private WholeNumberRow whole(Account account) {
        var document = numbers.document(account);
        return new WholeNumberRow(account.name(), document.kind(), document.number(), account.born());
    }
}
