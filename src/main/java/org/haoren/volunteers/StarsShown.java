package org.haoren.volunteers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Puts on the card what was granted. */
@ApplicationScoped
class StarsShown {
    @Inject VolunteerStore volunteers;

    void hear(@Observes StarsChanged changed) {
        volunteers.locked(changed.volunteer()).stars(changed.stars());
    }
}
