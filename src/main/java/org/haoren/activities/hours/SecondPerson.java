package org.haoren.activities.hours;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.haoren.activities.flags.Holds;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** Whoever wants to confirm. @param wards of theirs @param letThrough whom they let in or out of the shift @param holds what flags say @param contested codes of entries that an objection is open about @param office whether they work there @param heard what was written in afterwards by then may be confirmed */
record SecondPerson(AccountId account, Set<AccountId> wards, Set<AccountId> letThrough, Holds holds, Set<String> contested, boolean office,
        Instant heard) {
    /** Every reason at once; empty means that they may. */
    List<Refusal> objections(ServiceEntry entry) {
        var found = new ArrayList<>(entry.objectionsToConfirming(account, wards.contains(entry.volunteer()), letThrough.contains(entry.volunteer())));
        found.addAll(holds.objections(entry.id().code(), entry.shift(), account));
        if (entry.source() == Source.BACK_ENTRY && !office) found.add(HoursRefusal.OFFICE_CONFIRMS);
        if (entry.source() == Source.BACK_ENTRY && entry.recordedAt().isAfter(heard)) found.add(HoursRefusal.VOLUNTEER_NOT_HEARD);
        if (contested.contains(entry.id().code())) found.add(HoursRefusal.OPEN_OBJECTION);
        return found;
    }
}
