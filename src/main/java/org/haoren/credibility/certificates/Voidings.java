package org.haoren.credibility.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.haoren.accounts.AccountDesk;
import org.haoren.activities.hours.EntriesVoided;
import org.haoren.activities.hours.EntryId;
import org.haoren.platform.facts.Facts;

/** Ends what rests on service that was taken out, in the same transaction, and tells the holder. */
@ApplicationScoped
class Voidings {
    @Inject CertificateStore store;
    @Inject AccountDesk accounts;
    @Inject Facts facts;

    void hear(@Observes EntriesVoided voided) {
        var cause = voided.registration() ? EndCause.REGISTRATION : EndCause.ENTRY_VOIDED;
        var ending = voided.registration() ? store.lockedValid(voided.volunteer()) : store.lockedValid(voided.volunteer(), voided.entries().stream().map(EntryId::code).toList());
        if (ending.isEmpty()) return;
        ending.forEach(each -> each.end(cause, voided.at()));
        store.flush();
        for (var each : ending) accounts.tell(each.holder(), CertificateLetter.of(cause), each.number().spaced());
        var leaves = facts.fireAll(ending.stream().map(each -> CertificateFacts.ended(each, voided.at())).toList());
        for (var i = 0; i < leaves.size(); i++) ending.get(i).endedAs(leaves.get(i));
    }
}
