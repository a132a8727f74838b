package org.haoren.platform.config;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** The last word of a start: where the portal is. */
@ApplicationScoped
class Welcome {
    private static final Logger LOG = Logger.getLogger(Welcome.class.getName());
    @Inject Settings settings;

    void say(@Observes @Priority(900) @Initialized(ApplicationScoped.class) Object start) {
        LOG.info(() -> "Haoren is opening at " + settings.publicAddress() + " (" + settings.text("haoren.mode") + ", data in " + settings.data().toAbsolutePath() + ")");
    }
}
