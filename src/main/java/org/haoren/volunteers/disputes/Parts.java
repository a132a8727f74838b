package org.haoren.volunteers.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.haoren.accounts.DocumentDesk;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.refusal.Refusal;
import org.haoren.volunteers.invitations.InvitationDesk;

/** Whoever had a part in what is disputed does not judge it: who handed in or released the list that named the person, and who wrote down their hours. */
@ApplicationScoped
class Parts {
    @Inject DocumentDesk documents;
    @Inject InvitationDesk invitations;
    @Inject Instance<KeptHours> hours;
    @Inject Caller caller;

    List<Refusal> ofCaller(AccountId volunteer) {
        return ofCaller(List.of(volunteer)).getOrDefault(volunteer, List.of());
    }

    /** Likewise for a page of them; whoever has no part in it is left out. */
    Map<AccountId, List<Refusal>> ofCaller(Collection<AccountId> volunteers) {
        var found = new HashMap<AccountId, List<Refusal>>();
        if (volunteers.isEmpty()) return found;
        var holders = documents.of(volunteers);
        invitations.listedByCaller(holders.keySet()).forEach(hash -> found.computeIfAbsent(holders.get(hash), each -> new ArrayList<>()).add(DisputeRefusal.LISTED_BY_YOU));
        hours.stream().flatMap(each -> each.recordedBy(caller.account(), volunteers).stream())
                .forEach(volunteer -> found.computeIfAbsent(volunteer, each -> new ArrayList<>()).add(DisputeRefusal.HOURS_RECORDED_BY_YOU));
        return found;
    }
}
