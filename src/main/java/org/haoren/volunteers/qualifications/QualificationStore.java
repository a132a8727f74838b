package org.haoren.volunteers.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.haoren.platform.files.FileId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;

@ApplicationScoped
class QualificationStore {
    private static final int PAGE_SIZE = 20;
    /** So many are warned about in one transaction; the next minute has the next ones. */
    private static final int BATCH = 100;
    @PersistenceContext EntityManager em;

    void add(Qualification stated) {
        em.persist(stated);
        em.flush();
    }

    Qualification one(String code) {
        return em.createQuery("select q from Qualification q where q.code = :code", Qualification.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    Qualification locked(String code) {
        return em.createQuery("select q from Qualification q where q.code = :code", Qualification.class).setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    void refresh(Qualification read) {
        em.refresh(read);
    }

    /** That were not withdrawn, the latest first. */
    Page<Qualification> of(AccountId account, int page) {
        return Page.of(em.createQuery("select q from Qualification q where q.account = :account and q.withdrawnAt is null order by q.statedAt desc, q.id desc", Qualification.class)
                .setParameter("account", account), em.createQuery("select count(q) from Qualification q where q.account = :account and q.withdrawnAt is null", Long.class)
                .setParameter("account", account), page, PAGE_SIZE);
    }

    /** Those of one person that were checked and not withdrawn: at most as many as one person may have. */
    List<Qualification> checked(AccountId account) {
        return em.createQuery("select q from Qualification q where q.account = :account and q.verdict = :checked and q.withdrawnAt is null order by q.id", Qualification.class)
                .setParameter("account", account).setParameter("checked", CheckVerdict.CHECKED).setMaxResults(QualificationDesk.MOST).getResultList();
    }

    /** Those of several people. */
    List<Qualification> checked(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return List.of();
        return em.createQuery("select q from Qualification q where q.account in :accounts and q.verdict = :checked and q.withdrawnAt is null order by q.id", Qualification.class)
                .setParameter("accounts", accounts).setParameter("checked", CheckVerdict.CHECKED).getResultList();
    }

    List<FileId> proofs(AccountId account) {
        return em.createQuery("select q from Qualification q where q.account = :account and q.withdrawnAt is null", Qualification.class).setParameter("account", account)
                .getResultStream().map(Qualification::proof).toList();
    }

    long count(AccountId account) {
        return em.createQuery("select count(q) from Qualification q where q.account = :account and q.withdrawnAt is null", Long.class).setParameter("account", account)
                .getSingleResult();
    }

    /** Longest first. */
    Page<Qualification> waiting(int page) {
        return Page.of(em.createQuery("select q from Qualification q where q.waiting = 1 order by q.statedAt, q.id", Qualification.class),
                em.createQuery("select count(q) from Qualification q where q.waiting = 1", Long.class), page, PAGE_SIZE);
    }

    Page<Qualification> waiting(Set<String> stations, int page) {
        if (stations.isEmpty()) return new Page<>(List.of(), 1, PAGE_SIZE, 0);
        return Page.of(em.createQuery("select q from Qualification q where q.station in :stations and q.waiting = 1 order by q.statedAt, q.id", Qualification.class)
                .setParameter("stations", stations), em.createQuery("select count(q) from Qualification q where q.station in :stations and q.waiting = 1", Long.class)
                .setParameter("stations", stations), page, PAGE_SIZE);
    }

    /** Checked ones that end within these days, both included, and about which nobody was told: locked, so that two nodes do not tell twice. */
    List<Qualification> ending(LocalDate from, LocalDate until) {
        var found = em.createQuery("select q.id from Qualification q where q.warnedAt is null and q.validUntil >= :from and q.validUntil <= :until and q.verdict = :checked "
                + "and q.withdrawnAt is null order by q.validUntil, q.id", Long.class).setParameter("from", from).setParameter("until", until)
                .setParameter("checked", CheckVerdict.CHECKED).setMaxResults(BATCH).getResultList();
        return found.isEmpty() ? List.of() : em.createQuery("select q from Qualification q where q.id in :found and q.warnedAt is null order by q.id", Qualification.class)
                .setParameter("found", found).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
