package org.haoren.platform.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.haoren.platform.permit.Caller;

/** Tells facts to the log and to later rooms, inside the transaction that made them true. */
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
        return fireAll(List.of(fact)).get(0);
    }

    /**
     * Many facts of one log at once, which costs little more than one does: the head row is locked and written once, entries go in as batches.
     *
     * @param facts at least one, all of one log; their order is the order of the leaves
     * @return where the log keeps each, in the same order
     * @throws IllegalStateException as {@link #fire} does; then none of them is kept
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Leaf> fireAll(List<? extends Fact> facts) {
        var event = new Recorded(facts, actor());
        event.facts().forEach(told::fire);
        recorded.fire(event);
        if (event.leaves().isEmpty()) throw new IllegalStateException("No log kept " + event.facts().get(0).kind());
        return event.leaves();
    }

    /** Nobody asks in a thread that works for no request. */
    private Long actor() {
        try {
            return caller.identity().map(who -> who.account().value()).orElse(null);
        } catch (ContextNotActiveException e) {
            return null;
        }
    }
}
