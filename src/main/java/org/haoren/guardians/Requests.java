package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.AccountRefusal;
import org.haoren.platform.config.Settings;
import org.haoren.platform.form.Faults;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/** Asking somebody to be the guardian of a minor, whoever asks. Nobody learns whether the number or address has an account. */
@ApplicationScoped
class Requests {
    @Inject GuardianStore store;
    @Inject Minors minors;
    @Inject AccountDesk accounts;
    @Inject Settings settings;
    @Inject Clock clock;

    /** @param asker who may not name themself @param objections to asking anybody @return code of the request @throws Refused beside the fields of the form */
    String open(AccountId ward, AccountId asker, RequestForm form, Faults faults, List<Refusal> objections) {
        var named = accounts.named(form.login());
        var found = new ArrayList<Refusal>();
        objections.forEach(reason -> found.add(reason.on("login")));
        if (named.isEmpty()) found.add(AccountRefusal.LOGIN_NEITHER_MOBILE_NOR_EMAIL.on("login"));
        else if (store.asked(ward, named.get().hash())) found.add(GuardianRefusal.ALREADY_ASKED.on("login"));
        else if (asker.equals(named.get().holder())) found.add(GuardianRefusal.NOT_FOR_YOURSELF.on("login"));
        else if (named.get().holder() != null && store.stands(ward, named.get().holder())) found.add(GuardianRefusal.IN_A_CIRCLE.on("login"));
        faults.refuseWith(found);
        var guardianship = new Guardianship(ward, named.orElseThrow(), form.kind(), minors.ages().fullFrom(accounts.row(ward).born()), clock.instant());
        try {
            store.add(guardianship);
            store.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "guardianship_pair_once")) throw new Refused(GuardianRefusal.IN_A_CIRCLE.on("login"));
            throw e;
        }
        if (guardianship.guardian() != null) accounts.tell(guardianship.guardian(), GuardianLetter.ASKED, settings.publicAddress() + "/guardians/mine");
        return guardianship.code();
    }
}
