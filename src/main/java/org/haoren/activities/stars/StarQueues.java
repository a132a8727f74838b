package org.haoren.activities.stars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.haoren.platform.permit.Role;
import org.haoren.platform.queues.Queue;
import org.haoren.platform.queues.Queues;

/** Volunteers who have reached more stars than they hold and are not proposed. */
@ApplicationScoped
class StarQueues implements Queues {
    @Inject StarRules rules;

    @Override
    public List<Queue> queues() {
        var levels = rules.levels();
        var above = levels.each().mapToObj(each -> "s.stars = " + (each - 1) + " and s.minutes >= " + levels.needed(each)).collect(Collectors.joining(" or ", "(", ")"));
        return List.of(Queue.of(Set.of(Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR), "stars", "/activities/stars/candidates",
                "from star_standing s where " + above + " and not exists (select 1 from star_grant g where g.undecided = 1 and g.account = s.account)"));
    }
}
