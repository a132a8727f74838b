package org.haoren.places.districts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class DistrictStore {
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    @ReadOnce
    public DistrictTree tree() {
        return new DistrictTree(em.createQuery("select d from District d order by d.id", District.class).setMaxResults(10_000).getResultList());
    }

    @ReadOnce
    public Optional<District> district(String code) {
        return em.createQuery("select d from District d where d.code = :code", District.class).setParameter("code", code).getResultStream().findFirst();
    }

    boolean city() {
        return em.createQuery("select count(d) from District d where d.parent is null", Long.class).getSingleResult() > 0;
    }

    @ReadOnce
    public List<Unit> units() {
        return em.createQuery("select u from Unit u order by u.id", Unit.class).setMaxResults(2_000).getResultList();
    }

    @ReadOnce
    public Optional<Unit> unit(String code) {
        return em.createQuery("select u from Unit u where u.code = :code", Unit.class).setParameter("code", code).getResultStream().findFirst();
    }
}
