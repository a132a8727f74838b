package org.haoren.platform.config;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Where the portal is. */
@ApplicationScoped
class Welcome {
    @Inject Settings settings;
    @Inject Notes notes;

    void say(@Observes @Priority(900) @Initialized(ApplicationScoped.class) Object start) {
        notes.add("Haoren is open at " + settings.publicAddress() + " (" + settings.text("haoren.mode") + ", data in " + settings.data().toAbsolutePath().normalize() + ")");
    }
}
