package org.haoren.platform.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.haoren.platform.permit.Caller;

/** Tells a fact to the log and to later rooms, inside the transaction that made it true. */
@ApplicationScoped
public class Facts {
    @Inject Event<Recorded> recorded;
    @Inject Event<Fact> told;
    @Inject Caller caller;

    /**
     * The last thing a desk does: the log's head row stays locked until the transaction ends.
     *
     * @return where the log keeps it
     * @throws IllegalStateException when no log kept it: a fact that nobody can check must not become true
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Leaf fire(Fact fact) {
        told.fire(fact);
        var event = new Recorded(fact, caller.identity().map(who -> who.account().value()).orElse(null));
        recorded.fire(event);
        if (event.leaf() == null) throw new IllegalStateException("No log kept " + fact.kind());
        return event.leaf();
    }
}
