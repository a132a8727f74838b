package org.haoren.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.Grants;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;

/** Volunteers hold a role too, by the hundred thousand: whatever lists asks for the roles of the staff by name. */
@ApplicationScoped
class RoleStore implements Grants {
    static final int PAGE = 20;
    private static final String WAITING = "g.standing = 1 and g.heldFrom is null";
    private static final String HELD = "g.standing = 1 and g.heldFrom is not null";
    private static final String DUE = HELD + " and g.role in :staff and (g.reviewedAt < :reviewBefore or g.reviewedAt is null and (g.heldFrom < :reviewBefore or g.seenAt < :usedBefore "
            + "or g.seenAt is null and g.heldFrom < :usedBefore or g.basis = :byCode or exists (select o.id from RoleGrant o where o.account = g.account and o.standing = 1 "
            + "and o.heldFrom is not null and (g.role in :separate and o.role in :separate and o.role <> g.role or g.role in :separate and o.role in :work "
            + "or g.role in :work and o.role in :separate or g.role = :reviewer and o.role in :office or g.role in :office and o.role = :reviewer))))";
    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    /** As it stands now that it is locked, or others are that everybody locks who would change it. */
    void refresh(RoleGrant grant) {
        em.refresh(grant);
    }

    @Override
    public Set<Grant> of(AccountId account) {
        return em.createQuery("select g from RoleGrant g where g.account = :account and " + HELD, RoleGrant.class).setParameter("account", account)
                .getResultStream().map(RoleGrant::grant).collect(Collectors.toSet());
    }

    /** What nobody had to give. */
    void forgetOwnActs(AccountId account) {
        em.createQuery("delete from RoleGrant g where g.account = :account and g.basis = :own").setParameter("account", account).setParameter("own", Basis.OWN_ACT).executeUpdate();
    }

    boolean holds(AccountId account, Grant grant) {
        return of(account).contains(grant);
    }

    boolean anybody(Role role) {
        return !em.createQuery("select g.id from RoleGrant g where g.role = :role and " + HELD, Long.class).setParameter("role", role).setMaxResults(1).getResultList().isEmpty();
    }

    /** @throws Missing for an unknown code, and for the role of a volunteer, which nobody gives */
    RoleGrant one(String code) {
        return em.createQuery("select g from RoleGrant g where g.code = :code and g.role in :staff", RoleGrant.class).setParameter("code", code)
                .setParameter("staff", Role.STAFF).getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    RoleGrant locked(String code) {
        return em.createQuery("select g from RoleGrant g where g.code = :code", RoleGrant.class).setParameter("code", code).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(() -> new Missing(code));
    }

    /** All staff grants that the account ever had. */
    List<RoleGrant> lockedOf(AccountId account) {
        return em.createQuery("select g from RoleGrant g where g.account = :account and g.role in :staff order by g.id", RoleGrant.class).setParameter("account", account)
                .setParameter("staff", Role.STAFF).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** All that hold the role. */
    List<RoleGrant> lockedHolders(Role role) {
        return em.createQuery("select g from RoleGrant g where g.role = :role and " + HELD + " order by g.id", RoleGrant.class).setParameter("role", role)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Waiting or held. */
    List<RoleGrant> standing(AccountId account) {
        return em.createQuery("select g from RoleGrant g where g.account = :account and g.standing = 1", RoleGrant.class).setParameter("account", account).getResultList();
    }

    /** Of the staff, the newest first. */
    List<RoleGrant> all(AccountId account) {
        return em.createQuery("select g from RoleGrant g where g.account = :account order by g.id desc", RoleGrant.class).setParameter("account", account)
                .setMaxResults(Page.MOST).getResultList();
    }

    Page<RoleGrant> list(GrantFilter filter, int page) {
        var where = " from RoleGrant g where g.role in :roles and (:everywhere = true or g.scope = :scope) and " + switch (filter.state()) {
            case WAITING -> WAITING;
            case HELD -> HELD;
            case OVER -> "g.standing is null";
        };
        var roles = filter.role() == null ? Role.STAFF : Set.of(filter.role());
        return Page.of(filtered(em.createQuery("select g" + where + " order by g.role, g.scope, g.id", RoleGrant.class), roles, filter.scope()),
                filtered(em.createQuery("select count(g)" + where, Long.class), roles, filter.scope()), page, PAGE);
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, Collection<Role> roles, String scope) {
        return query.setParameter("roles", roles).setParameter("everywhere", scope.isEmpty()).setParameter("scope", scope);
    }

    /** The same that {@link RoleGrant#staleness} finds something about. */
    Page<RoleGrant> due(Instant reviewBefore, Instant usedBefore, int page) {
        return Page.of(due(em.createQuery("select g from RoleGrant g where " + DUE + " order by g.role, g.scope, g.id", RoleGrant.class), reviewBefore, usedBefore),
                due(em.createQuery("select count(g) from RoleGrant g where " + DUE, Long.class), reviewBefore, usedBefore), page, PAGE);
    }

    private static <T> TypedQuery<T> due(TypedQuery<T> query, Instant reviewBefore, Instant usedBefore) {
        return query.setParameter("staff", Role.STAFF).setParameter("reviewBefore", reviewBefore).setParameter("usedBefore", usedBefore)
                .setParameter("byCode", Basis.ONE_TIME_CODE).setParameter("separate", Conflicts.SEPARATE).setParameter("work", Conflicts.WORK)
                .setParameter("reviewer", Role.DEPARTMENT_REVIEWER).setParameter("office", Conflicts.OFFICE);
    }

    /** Held roles of these people, in one query. */
    Map<AccountId, List<RoleGrant>> held(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return em.createQuery("select g from RoleGrant g where g.account in :accounts and " + HELD, RoleGrant.class).setParameter("accounts", Set.copyOf(accounts))
                .getResultStream().collect(Collectors.groupingBy(RoleGrant::account));
    }

    List<RoleReview> reviews(RoleGrant grant) {
        return em.createQuery("select r from RoleReview r where r.grant = :grant order by r.id desc", RoleReview.class).setParameter("grant", grant.id())
                .setMaxResults(PAGE).getResultList();
    }

    void seen(AccountId account, Instant now) {
        em.createQuery("update RoleGrant g set g.seenAt = :now where g.account = :account and g.role in :staff and g.standing = 1").setParameter("now", now)
                .setParameter("account", account).setParameter("staff", Role.STAFF).executeUpdate();
    }
}
