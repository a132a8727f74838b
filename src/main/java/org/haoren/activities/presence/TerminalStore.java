package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;

/** Terminals of stations, and the PINs that are typed there. */
@ApplicationScoped
class TerminalStore {
    /** Open ones of one station. */
    static final int MOST = 10;
    private static final String OPEN = " t.closedAt is null and t.endsAt > :now";
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void remove(Pin pin) {
        em.remove(pin);
    }

    Optional<Pin> pin(AccountId account) {
        return em.createQuery("select p from Pin p where p.account = :account", Pin.class).setParameter("account", account).getResultStream().findFirst();
    }

    Optional<Pin> lockedPin(AccountId account) {
        return em.createQuery("select p from Pin p where p.account = :account", Pin.class).setParameter("account", account).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /** The open ones, latest first. */
    List<Terminal> of(StationId station, Instant now) {
        return em.createQuery("select t from Terminal t where t.station = :station and" + OPEN + " order by t.openedAt desc, t.id desc", Terminal.class)
                .setParameter("station", station.code()).setParameter("now", now).setMaxResults(MOST).getResultList();
    }

    /** An open one. */
    Terminal get(String code, Instant now) {
        return em.createQuery("select t from Terminal t where t.code = :code and" + OPEN, Terminal.class).setParameter("code", code).setParameter("now", now)
                .getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    /** An open one. @param token keyed hash of it */
    Optional<Terminal> byToken(String token, Instant now) {
        return em.createQuery("select t from Terminal t where t.token = :token and" + OPEN, Terminal.class).setParameter("token", token).setParameter("now", now).getResultStream().findFirst();
    }
}
