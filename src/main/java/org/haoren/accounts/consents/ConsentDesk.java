package org.haoren.accounts.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** One's own consents: seen, given and withdrawn, each for itself. */
@ApplicationScoped
@Transactional
@Permit
public class ConsentDesk {
    @Inject ConsentStore store;
    @Inject FormCheck forms;
    @Inject Facts facts;
    @Inject Clock clock;
    @Inject Caller caller;

    /** Every purpose, with what the caller has said to it. */
    @Permit(Role.RESIDENT)
    public List<PurposeRow> mine() {
        var all = store.of(caller.account());
        return Arrays.stream(ConsentPurpose.values()).map(purpose -> row(purpose, all.stream().filter(each -> each.purpose() == purpose).toList())).toList();
    }

    private static PurposeRow row(ConsentPurpose purpose, List<Consent> history) {
        var standing = history.stream().filter(Consent::stands).findFirst();
        return new PurposeRow(purpose, purpose.edition(), purpose.needed(), standing.isPresent(), standing.isPresent() && !standing.get().current(),
                history.stream().map(Consent::row).toList());
    }

    /** Whether a newer edition of the privacy notice waits to be read. */
    @Permit(Role.RESIDENT)
    public boolean noticeIsNew() {
        return store.standing(caller.account(), ConsentPurpose.PRIVACY).filter(Consent::current).isEmpty();
    }

    private static ConsentPurpose purpose(String name) {
        return Arrays.stream(ConsentPurpose.values()).filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new Missing(name));
    }

    /** @param name of a {@link ConsentPurpose} @throws Missing where there is none @throws Refused where the text has changed while it was read, or consent to it stands already */
    @Permit(Role.RESIDENT)
    public void give(@NotNull String name, @NotNull ConsentForm form) {
        var faults = forms.faults(form);
        var purpose = faults.about(() -> purpose(name));
        var found = new ArrayList<Refusal>();
        var standing = store.standing(caller.account(), purpose);
        if (faults.sound("edition") && !purpose.edition().equals(form.edition())) found.add(ConsentRefusal.OTHER_EDITION.on("edition"));
        else if (standing.filter(Consent::current).isPresent()) found.add(ConsentRefusal.ALREADY_GIVEN);
        faults.refuseWith(found);
        var now = clock.instant();
        standing.ifPresent(older -> older.end(false, now));
        store.flush();
        store.add(new Consent(caller.account(), purpose, form.edition(), now));
        facts.fire(new ConsentGiven(caller.account(), purpose, now));
    }

    /** @param name of a {@link ConsentPurpose} @throws Missing where there is none @throws Refused where none stands, or an account stands on it */
    @Permit(Role.RESIDENT)
    public void withdraw(@NotNull String name) {
        var purpose = purpose(name);
        if (purpose.needed()) throw new Refused(ConsentRefusal.NEEDED_FOR_ACCOUNT);
        var now = clock.instant();
        store.standing(caller.account(), purpose).orElseThrow(() -> new Refused(ConsentRefusal.NOT_GIVEN)).end(true, now);
        facts.fire(new ConsentWithdrawn(caller.account(), purpose, now));
    }

    /** Part of opening an account: consent to the edition that was shown. */
    @Permit(Role.PUBLIC)
    public void opening(AccountId account, String edition, Instant now) {
        store.add(new Consent(account, ConsentPurpose.PRIVACY, edition, now));
    }

    /** At the moment of use: who of these agrees to it, in one query. */
    @Permit(Role.PUBLIC)
    public Set<AccountId> given(Collection<AccountId> accounts, ConsentPurpose purpose) {
        return store.given(accounts, purpose);
    }
}
