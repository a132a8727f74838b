package org.haoren.activities.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.haoren.activities.flags.Holds;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** Whoever wants to confirm. @param wards of theirs @param letThrough whom they let in or out of the shift @param holds what flags say */
record SecondPerson(AccountId account, Set<AccountId> wards, Set<AccountId> letThrough, Holds holds) {
    /** Every reason at once; empty means that they may. */
    List<Refusal> objections(ServiceEntry entry) {
        var found = new ArrayList<>(entry.objectionsToConfirming(account, wards.contains(entry.volunteer()), letThrough.contains(entry.volunteer())));
        found.addAll(holds.objections(entry.id().code(), entry.shift(), account));
        return found;
    }
}
