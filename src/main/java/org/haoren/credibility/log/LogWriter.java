package org.haoren.credibility.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.haoren.platform.facts.Leaf;

/** Appends to logs on the connection of the transaction that made the facts true. */
@ApplicationScoped
class LogWriter {
    @PersistenceContext EntityManager em;
    @Inject LogStore store;
    @Inject LogGuard guard;

    /**
     * What the transaction has changed so far is written first: what the database refuses of it is refused before the head row is locked.
     *
     * @throws org.haoren.platform.refusal.Refused when the log is not the one that was signed
     */
    List<Leaf> append(String log, List<NewEntry> entries) {
        guard.refuseIfDamaged(log);
        em.flush();
        try {
            var batch = new Appending(em.unwrap(Connection.class), log);
            if (!batch.lock()) {
                open(log);
                if (!batch.lock()) throw new IllegalStateException("The log " + log + " could not be opened");
            }
            return batch.append(entries);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Somebody else may open the same log at this moment; then it is there all the same. */
    private void open(String log) {
        try {
            store.open(log);
        } catch (RuntimeException lost) {
            if (store.head(log).isEmpty()) throw lost;
        }
    }
}
