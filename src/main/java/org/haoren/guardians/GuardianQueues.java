package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Guardians at the counter, and proofs and incomes for a second person. */
@ApplicationScoped
class GuardianQueues implements Queues {
    @Inject Caller caller;

    @Override
    public List<Queue> queues() {
        var queues = new ArrayList<Queue>();
        if (caller.has(Role.OFFICE_CLERK)) queues.add(Queue.of("guardianships", "/guardians/counter", "from guardianship where standing = 1 and accepted_at is not null and proved_at is null"));
        if (caller.has(Role.OFFICE_CLERK) || caller.has(Role.OFFICE_DIRECTOR)) {
            queues.add(Queue.of("proofs", "/guardians/proofs", "from guardian_proof where waiting = 1"));
            queues.add(Queue.of("endings", "/guardians/endings", "from guardian_ending where waiting = 1"));
            queues.add(Queue.of("incomes", "/guardians/incomes", "from guardian_income where waiting = 1"));
        }
        return queues;
    }
}
