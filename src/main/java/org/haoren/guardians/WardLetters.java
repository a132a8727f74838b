package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.permit.AccountId;

/** Tells wards; of a child who reads no messages, whoever guards them now. */
@ApplicationScoped
class WardLetters {
    @Inject GuardianStore store;
    @Inject AccountDesk accounts;

    void toWard(AccountId ward, GuardianLetter letter) {
        accounts.tell(ward, letter);
        if (!accounts.signsIn(ward)) store.confirmed(List.of(ward)).stream().map(Guardianship::guardian).distinct().forEach(each -> accounts.tell(each, letter));
    }

    /** The ward and the other guardians: the stricter word counts, so they need to know. */
    void withdrawn(Guardianship guardianship) {
        accounts.tell(guardianship.ward(), GuardianLetter.CONSENT_WITHDRAWN);
        store.confirmed(List.of(guardianship.ward())).stream().map(Guardianship::guardian).filter(each -> !each.equals(guardianship.guardian())).distinct()
                .forEach(each -> accounts.tell(each, GuardianLetter.OTHER_WITHDREW));
    }
}
