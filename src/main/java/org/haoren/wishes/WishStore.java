package org.haoren.wishes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

/** The public side: cards and their counts. */
@ApplicationScoped
class WishStore {
    private static final int PAGE_SIZE = 24;
    private static final String ON_WALL = " from Wish w where (w.status = :published or (w.status = :claimed and w.claimUntil <= :now)) and w.untilDay >= :today"
            + " and w.kind in :kinds";
    @PersistenceContext EntityManager em;

    void add(Wish wish) {
        em.persist(wish);
    }

    void flush() {
        em.flush();
    }

    @ReadOnce
    public Wish get(WishId id) {
        return em.createQuery("select w from Wish w where w.code = :code", Wish.class).setParameter("code", id.code()).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(id));
    }

    Wish locked(WishId id) {
        return em.createQuery("select w from Wish w where w.code = :code", Wish.class).setParameter("code", id.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Missing(id));
    }

    List<Wish> all(List<WishId> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select w from Wish w where w.code in :codes", Wish.class).setParameter("codes", ids.stream().map(WishId::code).toList()).getResultList();
    }

    /** Soonest to end first. @param kind null for every kind */
    Page<Wish> wall(WishKind kind, LocalDate today, Instant now, int page) {
        return Page.of(onWall(em.createQuery("select w" + ON_WALL + " order by w.untilDay, w.id", Wish.class), kind, today, now),
                onWall(em.createQuery("select count(w)" + ON_WALL, Long.class), kind, today, now), page, PAGE_SIZE);
    }

    long onWall(LocalDate today, Instant now) {
        return onWall(em.createQuery("select count(w)" + ON_WALL, Long.class), null, today, now).getSingleResult();
    }

    private static <T> TypedQuery<T> onWall(TypedQuery<T> query, WishKind kind, LocalDate today, Instant now) {
        return query.setParameter("published", WishStatus.PUBLISHED).setParameter("claimed", WishStatus.CLAIMED).setParameter("now", now)
                .setParameter("today", today).setParameter("kinds", kind == null ? List.of(WishKind.values()) : List.of(kind));
    }

    /** In these stations and this state, longest first. */
    Page<Wish> queue(Set<String> stations, WishStatus status, int page) {
        if (stations.isEmpty()) return new Page<>(List.of(), 1, PAGE_SIZE, 0);
        return Page.of(em.createQuery("select w from Wish w where w.station in :stations and w.status = :status order by w.postedAt, w.id", Wish.class)
                .setParameter("stations", stations).setParameter("status", status),
                em.createQuery("select count(w) from Wish w where w.station in :stations and w.status = :status", Long.class)
                .setParameter("stations", stations).setParameter("status", status), page, PAGE_SIZE);
    }

    /** Latest first. */
    Page<Wish> fulfilled(int page) {
        var number = Math.max(1, Math.min(page, 100_000));
        var rows = em.createQuery("select w from Wish w where w.status = :fulfilled order by w.closedAt desc, w.id desc", Wish.class)
                .setParameter("fulfilled", WishStatus.FULFILLED).setFirstResult((number - 1) * PAGE_SIZE).setMaxResults(PAGE_SIZE).getResultList();
        return new Page<>(rows, number, PAGE_SIZE, fulfilled());
    }

    long fulfilled() {
        return em.createQuery("select sum(t.fulfilled) from WishTotal t", Long.class).getSingleResult();
    }

    void countFulfilled(WishId id) {
        em.createQuery("update WishTotal t set t.fulfilled = t.fulfilled + 1 where t.slot = :slot")
                .setParameter("slot", Math.floorMod(id.code().hashCode(), WishTotal.SLOTS)).executeUpdate();
    }
}
