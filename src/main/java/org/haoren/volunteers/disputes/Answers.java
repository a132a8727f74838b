package org.haoren.volunteers.disputes;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers those who asked about themselves, after they have been told that it will be done: how long it takes tells them nothing. What a node had not answered when it died is asked again. */
@ApplicationScoped
class Answers {
    private static final Logger LOG = Logger.getLogger(Answers.class.getName());
    @Inject Answer answer;
    @Resource(lookup = "java:comp/DefaultManagedExecutorService") ManagedExecutorService background;

    /** Somebody asked. @param hash of the document that they named */
    record Asked(String hash, String name) {
        @Override
        public String toString() {
            return "Asked";
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Asked asked) {
        background.execute(() -> {
            try {
                answer.tell(asked);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> "Somebody who asked whether they are registered is not answered");
            }
        });
    }
}
