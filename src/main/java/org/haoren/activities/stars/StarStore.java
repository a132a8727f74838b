package org.haoren.activities.stars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class StarStore {
    private static final int PAGE_SIZE = 20;
    private static final int BATCH = 50;
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void refresh(Object read) {
        em.refresh(read);
    }

    Optional<Standing> standing(AccountId volunteer) {
        return em.createQuery("select s from Standing s where s.account = :account", Standing.class).setParameter("account", volunteer.value()).getResultStream().findFirst();
    }

    Optional<Standing> lockedStanding(AccountId volunteer) {
        return em.createQuery("select s from Standing s where s.account = :account", Standing.class).setParameter("account", volunteer.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    List<Standing> standings(Collection<AccountId> volunteers) {
        if (volunteers.isEmpty()) return List.of();
        return em.createQuery("select s from Standing s where s.account in :accounts", Standing.class)
                .setParameter("accounts", volunteers.stream().map(AccountId::value).distinct().toList()).getResultList();
    }

    /** Always in the same order. @param volunteers not empty */
    List<Standing> lockedStandings(Collection<AccountId> volunteers) {
        return em.createQuery("select s from Standing s where s.account in :accounts order by s.account", Standing.class)
                .setParameter("accounts", volunteers.stream().map(AccountId::value).toList()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Those who have reached more than they hold and are not proposed already, the most minutes first: for each number of stars a range of the index. */
    Page<Standing> above(Levels levels, int page) {
        var ranges = levels.each().mapToObj(each -> "s.stars = " + (each - 1) + " and s.minutes >= :above" + each).collect(Collectors.joining(" or ", "(", ")"));
        var where = " from Standing s where " + ranges + " and not exists (select g from StarGrant g where g.undecided = 1 and g.account = s.account)";
        return Page.of(with(em.createQuery("select s" + where + " order by s.minutes desc, s.account", Standing.class), levels),
                with(em.createQuery("select count(s)" + where, Long.class), levels), page, PAGE_SIZE);
    }

    /** Those who hold more than they reach by now. */
    Page<Standing> below(Levels levels, int page) {
        var where = " from Standing s where " + levels.each().mapToObj(each -> "s.stars = " + each + " and s.minutes < :above" + each).collect(Collectors.joining(" or "));
        return Page.of(with(em.createQuery("select s" + where + " order by s.minutes, s.account", Standing.class), levels),
                with(em.createQuery("select count(s)" + where, Long.class), levels), page, PAGE_SIZE);
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, Levels levels) {
        levels.each().forEach(each -> query.setParameter("above" + each, levels.needed(each)));
        return query;
    }

    StarGrant grant(String code) {
        return em.createQuery("select g from StarGrant g where g.code = :code", StarGrant.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    StarGrant locked(String code) {
        return em.createQuery("select g from StarGrant g where g.code = :code", StarGrant.class).setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    @ReadOnce
    public Optional<StarGrant> held(AccountId volunteer) {
        return em.createQuery("select g from StarGrant g where g.account = :account and g.held = 1", StarGrant.class).setParameter("account", volunteer)
                .getResultStream().findFirst();
    }

    List<StarGrant> held(Collection<AccountId> volunteers) {
        if (volunteers.isEmpty()) return List.of();
        return em.createQuery("select g from StarGrant g where g.account in :accounts and g.held = 1", StarGrant.class).setParameter("accounts", volunteers).getResultList();
    }

    /** Those that nobody has decided about, the notice that ends first before the others. */
    Page<StarGrant> undecided(int page) {
        return Page.of(em.createQuery("select g from StarGrant g where g.undecided = 1 order by g.noticeEndsAt, g.id", StarGrant.class),
                em.createQuery("select count(g) from StarGrant g where g.undecided = 1", Long.class), page, PAGE_SIZE);
    }

    /** Those that are held, the latest first. */
    Page<StarGrant> held(int page) {
        return Page.of(em.createQuery("select g from StarGrant g where g.held = 1 order by g.decided.at desc, g.id desc", StarGrant.class),
                em.createQuery("select count(g) from StarGrant g where g.held = 1", Long.class), page, PAGE_SIZE);
    }

    /** The latest first, at most a page. */
    @ReadOnce
    public List<StarGrant> of(AccountId volunteer) {
        return em.createQuery("select g from StarGrant g where g.account = :account order by g.proposed.at desc, g.id desc", StarGrant.class)
                .setParameter("account", volunteer).setMaxResults(PAGE_SIZE).getResultList();
    }

    /** Whose stars have run out, a batch of them. */
    List<AccountId> expired(LocalDate today) {
        return em.createQuery("select g from StarGrant g where g.held = 1 and g.expiresOn <= :today order by g.expiresOn, g.id", StarGrant.class).setParameter("today", today)
                .setMaxResults(BATCH).getResultStream().map(StarGrant::account).distinct().toList();
    }

    /** Those of these people that have run out as the rows stand now that they are locked, so that two nodes do not end one twice. @param volunteers not empty */
    List<StarGrant> lockedExpired(Collection<AccountId> volunteers, LocalDate today) {
        return em.createQuery("select g from StarGrant g where g.account in :accounts and g.held = 1 and g.expiresOn <= :today order by g.id", StarGrant.class)
                .setParameter("accounts", volunteers).setParameter("today", today).setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint("eclipselink.refresh", "true").getResultList();
    }

    /** Each a person's own act, so there are few. */
    @ReadOnce
    public List<StarObjection> objections(Collection<String> grants) {
        if (grants.isEmpty()) return List.of();
        return em.createQuery("select o from StarObjection o where o.star in :grants order by o.raisedAt, o.id", StarObjection.class).setParameter("grants", grants).getResultList();
    }

    StarObjection objection(String code) {
        return em.createQuery("select o from StarObjection o where o.code = :code", StarObjection.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new Missing(code));
    }

    Page<StarObjection> open(int page) {
        return Page.of(em.createQuery("select o from StarObjection o where o.open = 1 order by o.raisedAt, o.id", StarObjection.class),
                em.createQuery("select count(o) from StarObjection o where o.open = 1", Long.class), page, PAGE_SIZE);
    }

    /** Whether an objection of theirs has no answer yet. */
    boolean waits(AccountId objector) {
        return !em.createQuery("select o.id from StarObjection o where o.objector = :objector and o.answeredAt is null", Long.class).setParameter("objector", objector)
                .setMaxResults(1).getResultList().isEmpty();
    }
}
