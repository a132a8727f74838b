package org.haoren.activities.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class EvaluationStore {
    private static final int PAGE_SIZE = 20;
    private static final int MOST = 500;
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    @ReadOnce
    public Optional<ShiftRating> rating(String shift, AccountId volunteer) {
        return em.createQuery("select r from ShiftRating r where r.shift = :shift and r.volunteer = :volunteer", ShiftRating.class).setParameter("shift", shift).setParameter("volunteer", volunteer)
                .getResultStream().findFirst();
    }

    /** The latest first. */
    Page<ShiftRating> ratings(AccountId volunteer, int page) {
        return Page.of(em.createQuery("select r from ShiftRating r where r.volunteer = :volunteer order by r.ratedAt desc, r.id desc", ShiftRating.class).setParameter("volunteer", volunteer),
                em.createQuery("select count(r) from ShiftRating r where r.volunteer = :volunteer", Long.class).setParameter("volunteer", volunteer), page, PAGE_SIZE);
    }

    /** That can be changed no more, the latest first; in these stations. */
    Page<ShiftRating> closed(Set<String> stations, Instant now, int page) {
        if (stations.isEmpty()) return new Page<>(List.of(), 1, PAGE_SIZE, 0);
        var which = "from ShiftRating r where r.station in :stations and r.closesAt <= :now";
        return Page.of(em.createQuery("select r " + which + " order by r.closesAt desc, r.id desc", ShiftRating.class).setParameter("stations", stations).setParameter("now", now),
                em.createQuery("select count(r) " + which, Long.class).setParameter("stations", stations).setParameter("now", now), page, PAGE_SIZE);
    }

    /** In the whole city. */
    Page<ShiftRating> closed(Instant now, int page) {
        return Page.of(em.createQuery("select r from ShiftRating r where r.closesAt <= :now order by r.closesAt desc, r.id desc", ShiftRating.class).setParameter("now", now),
                em.createQuery("select count(r) from ShiftRating r where r.closesAt <= :now", Long.class).setParameter("now", now), page, PAGE_SIZE);
    }

    @ReadOnce
    public long closed(String station, Instant now) {
        return em.createQuery("select count(r) from ShiftRating r where r.station = :station and r.closesAt <= :now", Long.class).setParameter("station", station).setParameter("now", now)
                .getSingleResult();
    }

    /** In the order in which they closed, from that place on. */
    List<ShiftRating> closed(String station, Instant now, int from, int number) {
        return em.createQuery("select r from ShiftRating r where r.station = :station and r.closesAt <= :now order by r.closesAt, r.id", ShiftRating.class).setParameter("station", station)
                .setParameter("now", now).setFirstResult(from).setMaxResults(number).getResultList();
    }

    @ReadOnce
    public Optional<VolunteerMark> mark(String shift, AccountId volunteer) {
        return em.createQuery("select m from VolunteerMark m where m.shift = :shift and m.volunteer = :volunteer", VolunteerMark.class).setParameter("shift", shift)
                .setParameter("volunteer", volunteer).getResultStream().findFirst();
    }

    /** Locked until the transaction ends. */
    Optional<VolunteerMark> locked(String shift, AccountId volunteer) {
        return em.createQuery("select m from VolunteerMark m where m.shift = :shift and m.volunteer = :volunteer", VolunteerMark.class).setParameter("shift", shift)
                .setParameter("volunteer", volunteer).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    List<VolunteerMark> marks(String shift) {
        return em.createQuery("select m from VolunteerMark m where m.shift = :shift order by m.id", VolunteerMark.class).setParameter("shift", shift).setMaxResults(MOST).getResultList();
    }

    /** The latest first. */
    Page<VolunteerMark> marks(AccountId volunteer, int page) {
        return Page.of(em.createQuery("select m from VolunteerMark m where m.volunteer = :volunteer order by m.id desc", VolunteerMark.class).setParameter("volunteer", volunteer),
                em.createQuery("select count(m) from VolunteerMark m where m.volunteer = :volunteer", Long.class).setParameter("volunteer", volunteer), page, PAGE_SIZE);
    }
}
