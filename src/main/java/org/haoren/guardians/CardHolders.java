package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.accounts.DocumentDesk;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** Who holds the identity card whose number a clerk reads from a paper, so that nobody is looked for otherwise. */
@ApplicationScoped
class CardHolders {
    @Inject DocumentDesk documents;

    /** @param field of the form in which the number stands @param found what speaks against it is added here, beside the field @return null where something does */
    AccountId holder(String number, String field, List<Refusal> found) {
        var read = documents.read(null, number, null, null);
        read.objections().forEach(each -> found.add(each.on(field)));
        if (read.hash() == null) return null;
        var holder = documents.holders(List.of(read.hash())).get(read.hash());
        if (holder == null) found.add(GuardianRefusal.NOT_KNOWN_HERE.on(field));
        return holder;
    }
}
