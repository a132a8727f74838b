package org.haoren.credibility.collections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class CollectionStore {
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
    public Optional<CertificateCollection> find(String code) {
        return em.createQuery("select c from CertificateCollection c where c.code = :code", CertificateCollection.class).setParameter("code", code).getResultStream().findFirst();
    }

    Optional<CertificateCollection> locked(String code) {
        return em.createQuery("select c from CertificateCollection c where c.code = :code", CertificateCollection.class).setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The latest first. */
    Page<CertificateCollection> of(AccountId opener, int page) {
        return Page.of(em.createQuery("select c from CertificateCollection c where c.account = :opener order by c.id desc", CertificateCollection.class).setParameter("opener", opener),
                em.createQuery("select count(c) from CertificateCollection c where c.account = :opener", Long.class).setParameter("opener", opener), page, PAGE_SIZE);
    }

    Optional<CertificateAgreement> agreement(CertificateCollection collection, AccountId holder) {
        return em.createQuery("select a from CertificateAgreement a where a.collection = :collection and a.account = :holder and a.standing = 1", CertificateAgreement.class)
                .setParameter("collection", collection.id()).setParameter("holder", holder).getResultStream().findFirst();
    }

    /** In the order in which they agreed. */
    Page<CertificateAgreement> agreements(CertificateCollection collection, int page) {
        return Page.of(em.createQuery("select a from CertificateAgreement a where a.collection = :collection and a.standing = 1 order by a.id", CertificateAgreement.class).setParameter("collection", collection.id()),
                em.createQuery("select count(a) from CertificateAgreement a where a.collection = :collection and a.standing = 1", Long.class).setParameter("collection", collection.id()), page, PAGE_SIZE);
    }

    /** All: a collection holds only so many. */
    List<CertificateAgreement> agreements(CertificateCollection collection) {
        return em.createQuery("select a from CertificateAgreement a where a.collection = :collection and a.standing = 1 order by a.id", CertificateAgreement.class).setParameter("collection", collection.id()).getResultList();
    }
}
