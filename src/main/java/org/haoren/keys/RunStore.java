package org.haoren.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.Resealing;

/** A step is a transaction: the values, and how far the run has come. */
@ApplicationScoped
class RunStore {
    static final int CHUNK = 200;
    @PersistenceContext EntityManager em;
    @Inject Resealing resealing;
    @Inject Clock clock;

    List<SealingRun> of(String keyId) {
        return em.createQuery("select r from SealingRun r where r.keyId = :key order by r.name", SealingRun.class).setParameter("key", keyId).getResultList();
    }

    private Optional<SealingRun> locked(String keyId, String name) {
        return em.createQuery("select r from SealingRun r where r.keyId = :key and r.name = :name", SealingRun.class).setParameter("key", keyId).setParameter("name", name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Where two nodes begin at once the later fails, and finds it begun the next time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(String keyId, String name) {
        if (locked(keyId, name).isEmpty()) em.persist(new SealingRun(keyId, name, clock.instant()));
    }

    /** @return whether the table is done */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean step(String keyId, PersonalTable table) {
        var run = locked(keyId, table.name()).orElseThrow();
        if (run.finished()) return true;
        var step = resealing.step(table, run.lastKey(), CHUNK);
        run.came(step.last(), step.looked(), step.sealed());
        if (step.looked() < CHUNK) run.finish(clock.instant());
        return run.finished();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean finished(String keyId, List<PersonalTable> tables) {
        return of(keyId).stream().filter(SealingRun::finished).count() == tables.size();
    }
}
