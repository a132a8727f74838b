package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class ShiftStore {
    private static final int PAGE_SIZE = 20;
    private static final int CALENDAR_LIMIT = 200;
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    @ReadOnce
    public Shift get(ShiftId id) {
        return em.createQuery("select s from Shift s where s.code = :code", Shift.class).setParameter("code", id.code()).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(id));
    }

    Map<ShiftId, String> fields(Collection<ShiftId> ids) {
        if (ids.isEmpty()) return Map.of();
        return em.createQuery("select s.code, s.field from Shift s where s.code in :codes", Object[].class).setParameter("codes", ids.stream().map(ShiftId::code).distinct().toList())
                .getResultStream().collect(Collectors.toMap(row -> new ShiftId((String) row[0]), row -> (String) row[1]));
    }

    /** Locked until the transaction ends; always after {@link #locked(AccountId)}. */
    Shift locked(ShiftId id) {
        return em.createQuery("select s from Shift s where s.code = :code", Shift.class).setParameter("code", id.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Missing(id));
    }

    boolean knows(AccountId account) {
        return em.find(ShiftPerson.class, account.value()) != null;
    }

    void locked(AccountId account) {
        if (em.find(ShiftPerson.class, account.value(), LockModeType.PESSIMISTIC_WRITE) == null) throw new IllegalStateException("Not made known first");
    }

    /** In a transaction of its own, so that of two that come at once the later one goes on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void introduce(AccountId account) {
        em.persist(new ShiftPerson(account));
        em.flush();
    }

    @ReadOnce
    public Optional<SignUp> standing(ShiftId shift, AccountId account) {
        return em.createQuery("select s from SignUp s where s.shift = :shift and s.account = :account and s.standing = 1", SignUp.class)
                .setParameter("shift", shift.code()).setParameter("account", account).getResultStream().findFirst();
    }

    /** Of these people, those who stand in the shift. */
    @ReadOnce
    public List<SignUp> standing(ShiftId shift, Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return List.of();
        return em.createQuery("select s from SignUp s where s.shift = :shift and s.account in :accounts and s.standing = 1 order by s.id", SignUp.class)
                .setParameter("shift", shift.code()).setParameter("accounts", accounts).getResultList();
    }

    /** Standing places of these people, latest first. */
    Page<Held> places(Collection<AccountId> accounts, int page) {
        if (accounts.isEmpty()) return new Page<>(List.of(), 1, PAGE_SIZE, 0);
        var which = "from SignUp u where u.account in :accounts and u.standing = 1";
        var found = Page.of(em.createQuery("select u " + which + " order by u.startsAt desc, u.id desc", SignUp.class).setParameter("accounts", accounts),
                em.createQuery("select count(u) " + which, Long.class).setParameter("accounts", accounts), page, PAGE_SIZE);
        return found.with(held(found.rows()));
    }

    /** Standing places in shifts that have not begun. */
    List<SignUp> ahead(AccountId account, Instant now) {
        return em.createQuery("select s from SignUp s where s.account = :account and s.standing = 1 and s.endsAt > :now and s.startsAt > :now order by s.endsAt", SignUp.class)
                .setParameter("account", account).setParameter("now", now).getResultList();
    }

    /** Locked, always in the same order. */
    List<Shift> locked(Collection<ShiftId> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select s from Shift s where s.code in :codes order by s.id", Shift.class).setParameter("codes", ids.stream().map(ShiftId::code).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Optional<SignUp> signUp(ShiftId shift, String code) {
        return em.createQuery("select s from SignUp s where s.code = :code and s.shift = :shift and s.standing = 1", SignUp.class)
                .setParameter("code", code).setParameter("shift", shift.code()).getResultStream().findFirst();
    }

    List<SignUp> calendar(AccountId account, Instant from) {
        return em.createQuery("select s from SignUp s where s.account = :account and s.standing = 1 and s.endsAt > :from order by s.endsAt", SignUp.class)
                .setParameter("account", account).setParameter("from", from).setMaxResults(CALENDAR_LIMIT).getResultList();
    }

    /** As {@link #shiftsOf}, with those that were called off and in which they had a place then. */
    List<Shift> diary(AccountId account, Instant from) {
        return whole(em.createQuery("select s from Shift s, SignUp u where u.shift = s.code and u.account = :account and u.endsAt > :from "
                + "and (u.standing = 1 or u.withdrawnAt = s.calledOffAt) order by s.startsAt, s.id", Shift.class).setParameter("account", account).setParameter("from", from))
                .setMaxResults(CALENDAR_LIMIT).getResultList();
    }

    /** A place, standing or not, with its shift. */
    record Held(Shift shift, SignUp place) {}

    /** All places that somebody has or had in shifts that end after that moment, the earliest shift first. */
    List<Held> held(AccountId account, Instant from) {
        return held(em.createQuery("select u from SignUp u where u.account = :account and u.endsAt > :from order by u.startsAt, u.id", SignUp.class)
                .setParameter("account", account).setParameter("from", from).setMaxResults(CALENDAR_LIMIT).getResultList());
    }

    /** Standing places whose people are to be reminded now. */
    List<Held> toRemind(Instant now, int number) {
        return held(em.createQuery("select u from SignUp u where u.remindAt <= :now and u.standing = 1 order by u.remindAt, u.id", SignUp.class).setParameter("now", now)
                .setMaxResults(number).getResultList());
    }

    private List<Held> held(List<SignUp> places) {
        var known = byId(places.stream().map(SignUp::shift).toList());
        return places.stream().map(place -> new Held(known.get(place.shift()), place)).toList();
    }

    /** In one query, and another for all that they ask for. */
    Map<ShiftId, Shift> byId(Collection<ShiftId> ids) {
        if (ids.isEmpty()) return Map.of();
        return whole(em.createQuery("select s from Shift s where s.code in :codes", Shift.class).setParameter("codes", ids.stream().map(ShiftId::code).distinct().toList())).getResultStream()
                .collect(Collectors.toMap(Shift::id, each -> each));
    }

    List<Shift> shiftsOf(AccountId account, Instant from) {
        return whole(em.createQuery("select s from Shift s, SignUp u where u.shift = s.code and u.account = :account and u.standing = 1 and u.endsAt > :from "
                + "order by s.startsAt, s.id", Shift.class).setParameter("account", account).setParameter("from", from)).setMaxResults(CALENDAR_LIMIT).getResultList();
    }

    @ReadOnce
    public List<SignUp> people(ShiftId shift) {
        return em.createQuery("select s from SignUp s where s.shift = :shift and s.standing = 1 order by s.signedUpAt, s.id", SignUp.class)
                .setParameter("shift", shift.code()).setMaxResults(500).getResultList();
    }

    /** All places of a shift that is called off before it begins; it is locked, and counts them no more itself. */
    void withdrawAll(ShiftId shift, Instant now) {
        em.createQuery("update SignUp s set s.standing = null, s.withdrawnAt = :now, s.remindAt = null where s.shift = :shift and s.standing = 1").setParameter("now", now).setParameter("shift", shift.code())
                .executeUpdate();
    }

    /** Places of a shift that is called off while it goes on keep nobody busy any longer. */
    void cutShort(ShiftId shift, Instant now) {
        em.createQuery("update SignUp s set s.endsAt = :now, s.remindAt = null where s.shift = :shift and s.standing = 1").setParameter("now", now).setParameter("shift", shift.code()).executeUpdate();
    }

    /** What they ask for comes with a page of shifts, in one more query. */
    private static TypedQuery<Shift> whole(TypedQuery<Shift> shifts) {
        return shifts.setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "s.qualifications");
    }

    /** A qualification that counts from one moment until before another; null has no end. */
    record Span(String kind, Instant from, Instant until) {}

    /** Those that ask for nothing that is not among these on their day: in the order of their beginning, by its index, so that no more are looked at than a page needs. */
    Page<Shift> upcoming(Instant now, List<Span> held, int page) {
        var covered = IntStream.range(0, held.size()).mapToObj(at -> "k = :kind" + at + " and s.startsAt >= :from" + at + (held.get(at).until() == null ? "" : " and s.startsAt < :until" + at))
                .collect(Collectors.joining(" or "));
        var which = "from Shift s where s.startsAt > :now and s.standing = 1 and not exists (select k from Shift o join o.qualifications k where o.id = s.id"
                + (held.isEmpty() ? "" : " and not (" + covered + ")") + ")";
        var rows = em.createQuery("select s " + which + " order by s.startsAt, s.id", Shift.class);
        var total = em.createQuery("select count(s) " + which, Long.class);
        for (var query : List.of(rows, total)) {
            query.setParameter("now", now);
            for (var at = 0; at < held.size(); at++) {
                query.setParameter("kind" + at, held.get(at).kind()).setParameter("from" + at, held.get(at).from());
                if (held.get(at).until() != null) query.setParameter("until" + at, held.get(at).until());
            }
        }
        return Page.of(whole(rows), total, page, PAGE_SIZE);
    }

    Page<Shift> upcoming(Instant now, int page) {
        return Page.of(whole(em.createQuery("select s from Shift s where s.startsAt > :now and s.standing = 1 order by s.startsAt, s.id", Shift.class).setParameter("now", now)),
                em.createQuery("select count(s) from Shift s where s.startsAt > :now and s.standing = 1", Long.class).setParameter("now", now), page, PAGE_SIZE);
    }

    long upcoming(Instant now) {
        return em.createQuery("select count(s) from Shift s where s.startsAt > :now and s.standing = 1", Long.class).setParameter("now", now).getSingleResult();
    }

    /** Shifts of these stations that begin before that moment and were not called off before they did, latest first. */
    Page<Shift> of(Set<String> stations, Instant before, int page) {
        if (stations.isEmpty()) return new Page<>(List.of(), 1, PAGE_SIZE, 0);
        return Page.of(whole(em.createQuery("select s from Shift s where s.station in :stations and s.startsAt < :before and (s.standing = 1 or s.calledOffAt >= s.startsAt) order by s.startsAt desc, s.id desc", Shift.class)
                .setParameter("stations", stations).setParameter("before", before)),
                em.createQuery("select count(s) from Shift s where s.station in :stations and s.startsAt < :before and (s.standing = 1 or s.calledOffAt >= s.startsAt)", Long.class)
                .setParameter("stations", stations).setParameter("before", before), page, PAGE_SIZE);
    }
}
