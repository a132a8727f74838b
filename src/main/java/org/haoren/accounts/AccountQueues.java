package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Identities to be verified, and what a second person has to look at. */
@ApplicationScoped
class AccountQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        var queues = new ArrayList<Queue>();
        if (caller.has(Role.OFFICE_CLERK)) queues.add(Queue.of("identities", "/accounts/identities", "from account where verified_at is null and stated_at is not null"));
        if (caller.has(Role.OFFICE_CLERK) || caller.has(Role.OFFICE_DIRECTOR)) {
            queues.add(Queue.of("residences", "/accounts/residences", "from account_residence where stands_from is null and verdict is null"));
            queues.add(Queue.of("corrections", "/accounts/corrections", "from account_correction where verdict is null"));
        }
        if (caller.has(Role.OFFICE_CLERK)) queues.add(Queue.uncounted("number", "/accounts/number"));
        return queues;
    }
}
