package org.haoren.platform.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often this node has committed something that a page may show. What was read under another number is out of date. Facts that bring their own leaf
 * (ballots) do not count: no page shows them, and under a whole city's voting they come by the thousand. Other nodes commit too, so whoever keeps a
 * reading also lets it age.
 */
@ApplicationScoped
public class Changes {
    private final AtomicLong number = new AtomicLong();

    public long number() {
        return number.get();
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Recorded told) {
        if (told.facts().stream().anyMatch(fact -> fact.entry().isEmpty())) number.incrementAndGet();
    }
}
