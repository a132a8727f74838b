package org.haoren.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.haoren.platform.config.Settings;
import org.haoren.platform.store.Page;

/** What is due for review, by the periods that are set. */
@ApplicationScoped
class Reviews {
    @Inject RoleStore roles;
    @Inject Settings settings;
    @Inject Clock clock;

    Page<RoleGrant> due(int page) {
        return roles.due(before("haoren.role.review-days"), before("haoren.role.unused-days"), page);
    }

    Set<Staleness> why(RoleGrant grant) {
        return why(grant, roles.held(Set.of(grant.account())).getOrDefault(grant.account(), List.of()));
    }

    /** @param held all that the same person holds */
    Set<Staleness> why(RoleGrant grant, Collection<RoleGrant> held) {
        return grant.staleness(held.stream().filter(each -> each.id() != grant.id()).map(RoleGrant::role).toList(), before("haoren.role.review-days"),
                before("haoren.role.unused-days"));
    }

    private Instant before(String setting) {
        return clock.instant().minus(Duration.ofDays(settings.number(setting)));
    }
}
