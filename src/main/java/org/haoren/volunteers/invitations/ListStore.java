package org.haoren.volunteers.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;

/** Lists, and who works at them: a claim ends by itself, so that another node goes on where one has died. */
@ApplicationScoped
class ListStore {
    static final Duration LEASE = Duration.ofMinutes(2);
    @PersistenceContext EntityManager em;

    void add(ImportedList list, byte[] sealed) {
        try {
            em.persist(list);
            em.flush();
            em.persist(new ListFile(list.id(), sealed));
        } catch (PersistenceException e) {
            if (Constraints.violated(e, ImportedList.ONCE)) throw new Refused(InvitationRefusal.HANDED_IN_ALREADY.on(Columns.FIELD));
            throw e;
        }
    }

    boolean known(String digest) {
        return em.createQuery("select count(l) from ImportedList l where l.digest = :digest", Long.class).setParameter("digest", digest).getSingleResult() > 0;
    }

    ImportedList one(String code) {
        return find(code, LockModeType.NONE);
    }

    ImportedList locked(String code) {
        return find(code, LockModeType.PESSIMISTIC_WRITE);
    }

    private ImportedList find(String code, LockModeType lock) {
        return em.createQuery("select l from ImportedList l where l.code = :code", ImportedList.class).setParameter("code", code).setLockMode(lock).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    Optional<ImportedList> byId(long id) {
        return Optional.ofNullable(em.find(ImportedList.class, id));
    }

    /** The latest first. */
    Page<ImportedList> page(int page) {
        return Page.of(em.createQuery("select l from ImportedList l order by l.handedIn.at desc, l.id desc", ImportedList.class), em.createQuery("select count(l) from ImportedList l", Long.class), page, 20);
    }

    /** A list in the hands of one node. */
    record Claim(String code, String sender) {}

    /** The one due longest. Of two nodes that want the same the later finds it due no more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Claim> claim(Instant now) {
        List<String> due = em.createQuery("select l.code from ImportedList l where l.dueAt <= :now order by l.dueAt, l.id", String.class).setParameter("now", now).setMaxResults(1).getResultList();
        if (due.isEmpty()) return Optional.empty();
        var sender = Codes.random(16);
        var taken = em.createQuery("update ImportedList l set l.claim = :sender, l.dueAt = :until, l.version = l.version + 1 where l.code = :code and l.dueAt <= :now")
                .setParameter("sender", sender).setParameter("until", now.plus(LEASE)).setParameter("code", due.get(0)).setParameter("now", now).executeUpdate();
        return taken == 0 ? Optional.empty() : Optional.of(new Claim(due.get(0), sender));
    }

    /** Locked, while the claim still stands. */
    Optional<ImportedList> held(Claim claim) {
        return Optional.of(locked(claim.code())).filter(list -> list.claimedBy(claim.sender()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public byte[] content(ImportedList list) {
        return em.find(ListFile.class, list.id()).content();
    }

    void forgetContent(ImportedList list) {
        em.createQuery("delete from ListFile f where f.list = :list").setParameter("list", list.id()).executeUpdate();
    }

    /** Empty where another node has it by now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<ImportedList> look(Claim claim) {
        return Optional.of(one(claim.code())).filter(list -> list.claimedBy(claim.sender()));
    }
}
