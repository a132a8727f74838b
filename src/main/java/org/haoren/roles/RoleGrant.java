package org.haoren.roles;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/**
 * A role for somebody. Proposed by one person, it waits until another confirms or declines it; confirmed, it is held until somebody withdraws it. Over it stays
 * on record, and the same role can be given anew as a grant of its own.
 */
@Entity
@Table(name = "role_grant")
class RoleGrant {
    private static final Integer STANDS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_role_seq")
    @SequenceGenerator(name = "account_role_seq", sequenceName = "account_role_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private AccountId account;
    @Enumerated(EnumType.STRING) private Role role;
    private String scope;
    @Enumerated(EnumType.STRING) private Basis basis;
    private Integer standing;
    @Column(name = "first_of") private String firstOf;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "proposed_name"))
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
    private Signature proposed;
    @Enumerated(EnumType.STRING) private GrantVerdict verdict;
    private String reason;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Signature decided;
    @Column(name = "held_from") private Instant heldFrom;
    @Column(name = "end_reason") private String endReason;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "name", column = @Column(name = "ended_name"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    private Signature ended;
    @Column(name = "reviewed_at") private Instant reviewedAt;
    @Column(name = "seen_at") private Instant seenAt;

    protected RoleGrant() {}

    private RoleGrant(AccountId account, Grant grant, Basis basis, Signature proposed) {
        code = Codes.random();
        this.account = account;
        role = grant.role();
        scope = grant.scope();
        this.basis = basis;
        this.proposed = proposed;
        standing = STANDS;
    }

    static RoleGrant propose(AccountId account, Grant grant, Signature by) {
        return new RoleGrant(account, grant, Basis.TWO_PEOPLE, by);
    }

    /** Held from the beginning, since it follows from another act. @param by whose act that was, null where it was the holder's own */
    static RoleGrant of(AccountId account, Grant grant, Basis basis, Signature by, Instant now) {
        var given = new RoleGrant(account, grant, basis, by);
        given.heldFrom = now;
        return given;
    }

    static RoleGrant byCode(AccountId account, Role role, Instant now) {
        var given = of(account, new Grant(role, ""), Basis.ONE_TIME_CODE, null, now);
        given.firstOf = role.name();
        return given;
    }

    /** @param others roles that the person holds by now */
    List<Refusal> objectionsToDeciding(Decider person, DecisionForm form, Collection<Role> others) {
        var found = new ArrayList<Refusal>();
        if (state() != GrantState.WAITING) found.add(RoleRefusal.PROPOSAL_DECIDED);
        found.addAll(person.objections(account, RoleRefusal.NOT_FOR_YOURSELF));
        if (proposed != null && proposed.by(person)) found.add(RoleRefusal.PROPOSED_BY_YOU);
        if (form.verdict() == GrantVerdict.DECLINED && (form.reason() == null || form.reason().isBlank())) found.add(RoleRefusal.REASON_NEEDED.on("reason"));
        if (form.verdict() == GrantVerdict.CONFIRMED && Conflicts.refused(role, others)) found.add(RoleRefusal.ROLES_CONFLICT);
        return found;
    }

    void confirm(Signature person, Instant now) {
        verdict = GrantVerdict.CONFIRMED;
        decided = person;
        heldFrom = now;
    }

    void decline(String why, Signature person) {
        verdict = GrantVerdict.DECLINED;
        decided = person;
        reason = why.strip();
        standing = null;
    }

    /** @param others how many others hold it */
    List<Refusal> objectionsToWithdrawing(Decider person, long others) {
        var found = new ArrayList<Refusal>();
        if (over()) found.add(RoleRefusal.ALREADY_OVER);
        found.addAll(person.objections(account, RoleRefusal.NOT_FOR_YOURSELF));
        if (state() == GrantState.HELD && indispensable() && others == 0) found.add(RoleRefusal.LAST_ADMINISTRATOR);
        return found;
    }

    /** Without whom nobody could be given a role any more. */
    boolean indispensable() {
        return role == Role.SYSTEM_ADMINISTRATOR || role == Role.SECURITY_ADMINISTRATOR;
    }

    void withdraw(String why, Signature person) {
        endReason = why.strip();
        ended = person;
        standing = null;
        firstOf = null;
    }

    List<Refusal> objectionsToReviewing(Decider person) {
        var found = new ArrayList<Refusal>();
        if (state() != GrantState.HELD) found.add(RoleRefusal.NOT_HELD);
        found.addAll(person.objections(account, RoleRefusal.NOT_FOR_YOURSELF));
        return found;
    }

    void stillNeeded(Instant now) {
        reviewedAt = now;
    }

    /**
     * Why it is due for review; nothing within half a year of the last one.
     *
     * @param others roles that the holder holds besides
     * @param reviewBefore what was last reviewed before this is due again
     * @param usedBefore whoever last signed in before this has not done so for long
     */
    Set<Staleness> staleness(Collection<Role> others, Instant reviewBefore, Instant usedBefore) {
        var why = EnumSet.noneOf(Staleness.class);
        if (state() != GrantState.HELD || reviewedAt != null && !reviewedAt.isBefore(reviewBefore)) return why;
        if ((reviewedAt == null ? heldFrom : reviewedAt).isBefore(reviewBefore)) why.add(Staleness.REVIEW_DUE);
        if (seenAt == null && heldFrom.isBefore(usedBefore)) why.add(Staleness.NEVER_USED);
        if (seenAt != null && seenAt.isBefore(usedBefore)) why.add(Staleness.UNUSED_FOR_LONG);
        if (Conflicts.shown(role, others)) why.add(Staleness.CONFLICTING);
        if (basis == Basis.ONE_TIME_CODE && reviewedAt == null) why.add(Staleness.BY_CODE);
        return why;
    }

    private boolean over() {
        return standing == null;
    }

    GrantState state() {
        if (verdict == GrantVerdict.DECLINED) return GrantState.DECLINED;
        if (over()) return GrantState.WITHDRAWN;
        return heldFrom == null ? GrantState.WAITING : GrantState.HELD;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    AccountId account() {
        return account;
    }

    Role role() {
        return role;
    }

    String scope() {
        return scope;
    }

    Basis basis() {
        return basis;
    }

    Grant grant() {
        return new Grant(role, scope);
    }

    /** @param login masked */
    GrantRow row(String name, String login) {
        return new GrantRow(code, name, login, role, scope, state(), basis, Signature.row(proposed), Signature.row(decided), reason == null ? endReason : reason, heldFrom,
                Signature.row(ended), reviewedAt, seenAt);
    }
}
