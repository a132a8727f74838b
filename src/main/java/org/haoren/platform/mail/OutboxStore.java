package org.haoren.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.store.Page;

/** What waits, and who has it in hand: each step in a transaction of its own, so that no row is locked while somebody outside is waited for. */
@ApplicationScoped
class OutboxStore {
    /** As many as one sender takes at once. */
    static final int HANDFUL = 20;
    /** How long they are the sender's: the sender stops when half of it is over. */
    static final Duration LEASE = Duration.ofMinutes(30);
    private static final int SWEEP = 1_000;
    @PersistenceContext EntityManager em;
    @Inject Sealing sealing;

    void add(OutboxMessage message) {
        em.persist(message);
    }

    /** Those due longest. Of two senders who want the same row the later finds it due no more: its condition is asked again once the earlier has written. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Parcel> claim(Instant now) {
        var due = em.createQuery("select m.id from OutboxMessage m where m.dueAt <= :now order by m.dueAt, m.id", Long.class).setParameter("now", now)
                .setMaxResults(HANDFUL).getResultList();
        if (due.isEmpty()) return List.of();
        var claim = Codes.random(16);
        em.createQuery("update OutboxMessage m set m.claim = :claim, m.dueAt = :until, m.attempts = m.attempts + 1 where m.id in :due and m.dueAt <= :now")
                .setParameter("claim", claim).setParameter("until", now.plus(LEASE)).setParameter("due", due).setParameter("now", now).executeUpdate();
        return em.createQuery("select m from OutboxMessage m where m.id in :due and m.claim = :claim order by m.id", OutboxMessage.class).setParameter("due", due)
                .setParameter("claim", claim).getResultStream().map(message -> message.parcel(opened(message))).toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void done(Parcel parcel, MessageState as, String error, Instant now) {
        em.createQuery("update OutboxMessage m set m.state = :state, m.lastError = :error, m.doneAt = :now, m.dueAt = null, m.claim = null where m.id = :id and m.claim = :claim")
                .setParameter("state", as).setParameter("error", error).setParameter("now", now).setParameter("id", parcel.id()).setParameter("claim", parcel.claim()).executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void again(Parcel parcel, String error, Instant due) {
        em.createQuery("update OutboxMessage m set m.lastError = :error, m.dueAt = :due, m.claim = null where m.id = :id and m.claim = :claim")
                .setParameter("error", error).setParameter("due", due).setParameter("id", parcel.id()).setParameter("claim", parcel.claim()).executeUpdate();
    }

    /** Not tried after all: the sender is running late. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(Parcel parcel, Instant now) {
        em.createQuery("update OutboxMessage m set m.dueAt = :now, m.claim = null, m.attempts = m.attempts - 1 where m.id = :id and m.claim = :claim")
                .setParameter("now", now).setParameter("id", parcel.id()).setParameter("claim", parcel.claim()).executeUpdate();
    }

    /** Some of what was done before that moment. @return whether there may be more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean sweep(Instant past) {
        var old = em.createQuery("select m.id from OutboxMessage m where m.doneAt < :past", Long.class).setParameter("past", past).setMaxResults(SWEEP).getResultList();
        if (!old.isEmpty()) em.createQuery("delete from OutboxMessage m where m.id in :old").setParameter("old", old).executeUpdate();
        return old.size() == SWEEP;
    }

    /** Latest first. @param recipient keyed hash, or null for all */
    @Transactional
    public Page<MessageRow> page(String recipient, int number) {
        var which = recipient == null ? "" : " where m.recipient = :recipient";
        var rows = em.createQuery("select m from OutboxMessage m" + which + " order by m.madeAt desc, m.id desc", OutboxMessage.class);
        var total = em.createQuery("select count(m) from OutboxMessage m" + which, Long.class);
        if (recipient != null) {
            rows.setParameter("recipient", recipient);
            total.setParameter("recipient", recipient);
        }
        return Page.of(rows, total, number, 20).map(message -> message.row(opened(message)));
    }

    private OutboxMessage.Sealed opened(OutboxMessage message) {
        var sealed = message.sealed();
        return new OutboxMessage.Sealed(sealing.open(OutboxMessage.ADDRESS, sealed.address()), sealing.open(OutboxMessage.TEXT, sealed.text()));
    }
}
