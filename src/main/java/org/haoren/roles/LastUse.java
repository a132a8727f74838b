package org.haoren.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.haoren.accounts.SignedIn;

/** Remembers when the holder of a role last signed in, so that a review sees what nobody uses. */
@ApplicationScoped
class LastUse {
    @Inject RoleStore roles;

    void hear(@Observes SignedIn told) {
        roles.seen(told.account(), told.at());
    }
}
