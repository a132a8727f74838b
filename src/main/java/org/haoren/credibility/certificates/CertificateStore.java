package org.haoren.credibility.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class CertificateStore {
    private static final int PAGE_SIZE = 20;
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    @ReadOnce
    public Optional<Certificate> find(CertificateNumber number) {
        return em.createQuery("select c from Certificate c where c.number = :number", Certificate.class).setParameter("number", number.value()).getResultStream().findFirst();
    }

    Optional<Certificate> locked(CertificateNumber number) {
        return em.createQuery("select c from Certificate c where c.number = :number", Certificate.class).setParameter("number", number.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The valid one of theirs that says just this. */
    Optional<Certificate> valid(AccountId holder, String content) {
        return em.createQuery("select c from Certificate c where c.account = :account and c.content = :content and c.standing = 1", Certificate.class)
                .setParameter("account", holder).setParameter("content", content).getResultStream().findFirst();
    }

    /** Theirs that are valid, locked. */
    List<Certificate> lockedValid(AccountId holder) {
        return em.createQuery("select c from Certificate c where c.account = :account and c.standing = 1 order by c.id", Certificate.class).setParameter("account", holder)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Those among them that any of these entries is in. @param entries not empty */
    List<Certificate> lockedValid(AccountId holder, Collection<String> entries) {
        var ids = em.createQuery("select distinct c.id from Certificate c join c.entries e where c.account = :account and c.standing = 1 and e in :entries", Long.class)
                .setParameter("account", holder).setParameter("entries", entries).getResultList();
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select c from Certificate c where c.id in :ids and c.standing = 1 order by c.id", Certificate.class).setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The latest first. */
    Page<Certificate> of(AccountId holder, int page) {
        return Page.of(em.createQuery("select c from Certificate c where c.account = :account order by c.issuedAt desc, c.id desc", Certificate.class).setParameter("account", holder),
                em.createQuery("select count(c) from Certificate c where c.account = :account", Long.class).setParameter("account", holder), page, PAGE_SIZE);
    }

    /** Whether one was, with an index in the log from the one on and before the other. */
    boolean anyIssued(long from, long to) {
        return em.createQuery("select c.id from Certificate c where c.leaf >= :from and c.leaf < :to", Long.class).setParameter("from", from).setParameter("to", to).setMaxResults(1).getResultStream().findAny().isPresent();
    }

    List<Long> ended(long from, long to) {
        return em.createQuery("select c.leaf from Certificate c where c.standing is null and c.leaf >= :from and c.leaf < :to", Long.class).setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** In no order. */
    List<Certificate> all(Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return em.createQuery("select c from Certificate c where c.number in :numbers", Certificate.class).setParameter("numbers", numbers).getResultList();
    }

    /** In no order. @param of not empty */
    List<SignedPaper> papers(Collection<Long> of) {
        return em.createQuery("select p from SignedPaper p where p.certificate in :of", SignedPaper.class).setParameter("of", of).getResultList();
    }

    Optional<SignedPaper> paper(Certificate of) {
        return Optional.ofNullable(em.find(SignedPaper.class, of.id()));
    }
}
