package org.haoren.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haoren.platform.store.Sweeping;

/** Carries out what is due, one account after the other, so that one that fails holds up no other. */
@ApplicationScoped
class Erasures {
    private static final Logger LOG = Logger.getLogger(Erasures.class.getName());
    @Inject Eraser eraser;

    void sweep(@Observes Sweeping sweeping) {
        for (var id : eraser.due(sweeping.now())) {
            try {
                eraser.carryOut(id, sweeping.now());
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> "Erasure " + id + " is tried again");
            }
        }
    }
}
