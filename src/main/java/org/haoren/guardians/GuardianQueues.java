package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Guardians at the counter, and proofs and incomes for a second person. */
@ApplicationScoped
class GuardianQueues implements Queues {
    private static final Set<Role> OFFICE = Set.of(Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR);

    @Override
    public List<Queue> queues() {
        return List.of(
                Queue.of(Set.of(Role.OFFICE_CLERK), "guardianships", "/guardians/counter", "from guardianship where standing = 1 and accepted_at is not null and proved_at is null"),
                Queue.of(OFFICE, "proofs", "/guardians/proofs", "from guardian_proof where waiting = 1"),
                Queue.of(OFFICE, "endings", "/guardians/endings", "from guardian_ending where waiting = 1"),
                Queue.of(OFFICE, "incomes", "/guardians/incomes", "from guardian_income where waiting = 1"));
    }
}
