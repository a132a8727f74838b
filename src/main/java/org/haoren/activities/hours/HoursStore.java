package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class HoursStore {
    private static final int PAGE_SIZE = 20;
    private static final String CONFIRMED = "e.volunteer = :volunteer and e.status = :confirmed and e.servedAt >= :from and e.servedAt < :to";
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    @ReadOnce
    public ServiceEntry get(EntryId id) {
        return em.createQuery("select e from ServiceEntry e where e.code = :code", ServiceEntry.class).setParameter("code", id.code()).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(id));
    }

    ServiceEntry locked(EntryId id) {
        return em.createQuery("select e from ServiceEntry e where e.code = :code", ServiceEntry.class).setParameter("code", id.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Missing(id));
    }

    Page<ServiceEntry> of(AccountId volunteer, int page) {
        return Page.of(em.createQuery("select e from ServiceEntry e where e.volunteer = :volunteer order by e.servedAt desc, e.id desc", ServiceEntry.class)
                .setParameter("volunteer", volunteer), em.createQuery("select count(e) from ServiceEntry e where e.volunteer = :volunteer", Long.class)
                .setParameter("volunteer", volunteer), page, PAGE_SIZE);
    }

    /** Those that wait for a second person, longest first; in these stations. */
    Page<ServiceEntry> waiting(Set<String> stations, int page) {
        if (stations.isEmpty()) return new Page<>(List.of(), 1, PAGE_SIZE, 0);
        return Page.of(em.createQuery("select e from ServiceEntry e where e.status = :recorded and e.station in :stations order by e.recordedAt, e.id", ServiceEntry.class)
                .setParameter("recorded", EntryStatus.RECORDED).setParameter("stations", stations),
                em.createQuery("select count(e) from ServiceEntry e where e.status = :recorded and e.station in :stations", Long.class)
                .setParameter("recorded", EntryStatus.RECORDED).setParameter("stations", stations), page, PAGE_SIZE);
    }

    /** In the whole city. */
    Page<ServiceEntry> waiting(int page) {
        return Page.of(em.createQuery("select e from ServiceEntry e where e.status = :recorded order by e.recordedAt, e.id", ServiceEntry.class)
                .setParameter("recorded", EntryStatus.RECORDED), em.createQuery("select count(e) from ServiceEntry e where e.status = :recorded", Long.class)
                .setParameter("recorded", EntryStatus.RECORDED), page, PAGE_SIZE);
    }

    /** Likewise, in one shift. */
    Page<ServiceEntry> waiting(ShiftId shift, int page) {
        return Page.of(em.createQuery("select e from ServiceEntry e where e.shift = :shift and e.status = :recorded order by e.recordedAt, e.id", ServiceEntry.class)
                .setParameter("shift", shift.code()).setParameter("recorded", EntryStatus.RECORDED),
                em.createQuery("select count(e) from ServiceEntry e where e.shift = :shift and e.status = :recorded", Long.class)
                .setParameter("shift", shift.code()).setParameter("recorded", EntryStatus.RECORDED), page, PAGE_SIZE);
    }

    /** All that wait in a shift, never more than it has places; locked, in the order in which they were written down. */
    List<ServiceEntry> lockedOf(ShiftId shift) {
        return em.createQuery("select e from ServiceEntry e where e.shift = :shift and e.status = :recorded order by e.id", ServiceEntry.class).setParameter("shift", shift.code())
                .setParameter("recorded", EntryStatus.RECORDED).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The standing entries of a shift, at most one a place. */
    List<ServiceEntry> ofShift(ShiftId shift, Set<AccountId> volunteers) {
        if (volunteers.isEmpty()) return List.of();
        return em.createQuery("select e from ServiceEntry e where e.volunteer in :volunteers and e.shift = :shift and e.standing = 1", ServiceEntry.class)
                .setParameter("volunteers", volunteers).setParameter("shift", shift.code()).getResultList();
    }

    /** Of these shifts, those in which something was ever written down for this person. @param shifts codes, not empty */
    List<String> known(AccountId volunteer, Collection<String> shifts) {
        return em.createQuery("select distinct e.shift from ServiceEntry e where e.volunteer = :volunteer and e.shift in :shifts", String.class).setParameter("volunteer", volunteer)
                .setParameter("shifts", shifts).getResultList();
    }

    long standingIn(ShiftId shift) {
        return em.createQuery("select count(e) from ServiceEntry e where e.shift = :shift and e.standing = 1", Long.class).setParameter("shift", shift.code()).getSingleResult();
    }

    /** Whether one stands for the same service. */
    boolean stands(ServiceEntry other) {
        if (other.shift().isPresent()) return !ofShift(other.shift().get(), Set.of(other.volunteer())).isEmpty();
        return em.createQuery("select count(e) from ServiceEntry e where e.wish = :wish and e.standing = 1", Long.class).setParameter("wish", other.wish()).getSingleResult() > 0;
    }

    /** All that count or wait, locked. */
    List<ServiceEntry> standing(AccountId volunteer) {
        return em.createQuery("select e from ServiceEntry e where e.volunteer = :volunteer and e.standing = 1 order by e.id", ServiceEntry.class)
                .setParameter("volunteer", volunteer).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Those that count, served in [from, to). */
    long confirmed(AccountId volunteer, Instant from, Instant to) {
        return em.createQuery("select count(e) from ServiceEntry e where " + CONFIRMED, Long.class).setParameter("volunteer", volunteer)
                .setParameter("confirmed", EntryStatus.CONFIRMED).setParameter("from", from).setParameter("to", to).getSingleResult();
    }

    /** The same, locked, as they stand then. */
    List<ServiceEntry> lockedConfirmed(AccountId volunteer, Instant from, Instant to) {
        return em.createQuery("select e from ServiceEntry e where " + CONFIRMED + " order by e.id", ServiceEntry.class).setParameter("volunteer", volunteer)
                .setParameter("confirmed", EntryStatus.CONFIRMED).setParameter("from", from).setParameter("to", to).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** @param volunteers not empty */
    List<AccountId> recordedBy(AccountId person, Collection<AccountId> volunteers) {
        return em.createQuery("select distinct e.volunteer from ServiceEntry e where e.volunteer in :volunteers and e.recordedBy = :person", AccountId.class)
                .setParameter("volunteers", volunteers).setParameter("person", person).getResultList();
    }

    List<Act> acts(List<ServiceEntry> entries) {
        if (entries.isEmpty()) return List.of();
        return em.createQuery("select a from Act a where a.entry in :entries", Act.class)
                .setParameter("entries", entries.stream().map(entry -> entry.id().code()).toList()).getResultList();
    }
}
