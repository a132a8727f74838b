package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.store.Sweeping;

/** Keeps what an account was known by before for as long as it may come back, and a month more, so that whoever comes too late is told so. */
@ApplicationScoped
class LoginChanges {
    static final String OLD = "old login";
    private static final String TOKEN = "login change";
    private static final int TOKEN_LENGTH = 26;
    static final int TOLD_DAYS = 30;
    private static final Duration TOLD = Duration.ofDays(TOLD_DAYS);
    @PersistenceContext EntityManager em;
    @Inject Sealing sealing;
    @Inject KeyedHash hash;

    /** @return what the notice to the old address holds: 26 letters and digits */
    String add(Account account, Login before, Login after, Duration undo, Instant now) {
        var token = Codes.random(TOKEN_LENGTH);
        var old = new LoginChange.Old(sealing.seal(OLD, before.value()), hash.of(OLD, before.value()), before.masked());
        em.persist(new LoginChange(hash.of(TOKEN, token), account.id(), old, after, undo, now));
        return token;
    }

    Optional<LoginChange> byToken(String token) {
        if (token == null || token.length() != TOKEN_LENGTH) return Optional.empty();
        return em.createQuery("select c from LoginChange c where c.tokenHash = :hash", LoginChange.class).setParameter("hash", hash.of(TOKEN, token))
                .getResultStream().findFirst();
    }

    /** The latest. */
    Optional<LoginChange> ofOld(Login login) {
        return em.createQuery("select c from LoginChange c where c.oldHash = :hash order by c.changedAt desc, c.id desc", LoginChange.class)
                .setParameter("hash", hash.of(OLD, login.value())).setMaxResults(1).getResultStream().findFirst();
    }

    Login before(LoginChange change) {
        return new Login(sealing.open(OLD, change.sealedOldLogin()));
    }

    /** What was changed after this one goes back with it. */
    void undoLater(LoginChange change, Instant now) {
        em.flush();
        em.createQuery("update LoginChange c set c.undoneAt = :now, c.version = c.version + 1 where c.account = :account and c.changedAt > :at and c.undoneAt is null")
                .setParameter("now", now).setParameter("account", change.account()).setParameter("at", change.changedAt()).executeUpdate();
    }

    @Transactional
    void sweep(@Observes Sweeping sweeping) {
        em.createQuery("delete from LoginChange c where c.undoUntil < :past").setParameter("past", sweeping.now().minus(TOLD)).executeUpdate();
    }

    void refresh(LoginChange change) {
        em.refresh(change);
    }
}
