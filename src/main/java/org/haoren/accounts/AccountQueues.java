package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Identities to be verified, and what a second person has to look at. */
@ApplicationScoped
class AccountQueues implements Queues {
    private static final Set<Role> CLERK = Set.of(Role.OFFICE_CLERK);
    private static final Set<Role> OFFICE = Set.of(Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR);

    @Override
    public List<Queue> queues() {
        return List.of(
                Queue.of(CLERK, "identities", "/accounts/identities", "from account where verified_at is null and stated_at is not null"),
                Queue.of(OFFICE, "residences", "/accounts/residences", "from account_residence where stands_from is null and verdict is null"),
                Queue.of(OFFICE, "corrections", "/accounts/corrections", "from account_correction where verdict is null"),
                Queue.uncounted(CLERK, "number", "/accounts/number"));
    }
}
