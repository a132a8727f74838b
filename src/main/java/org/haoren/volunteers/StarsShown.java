package org.haoren.volunteers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Puts on the card what was granted. */
@ApplicationScoped
class StarsShown {
    @Inject VolunteerStore volunteers;

    /** Whose registration was erased has no card to show them on. */
    void hear(@Observes StarsChanged changed) {
        if (volunteers.of(changed.volunteer()).isPresent()) volunteers.locked(changed.volunteer()).stars(changed.stars());
    }
}
