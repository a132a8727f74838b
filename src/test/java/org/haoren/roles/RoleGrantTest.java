package org.haoren.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.haoren.platform.permit.Decider.alone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class RoleGrantTest {
    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");
    private static final AccountId HOLDER = new AccountId(1);
    private static final AccountId PROPOSER = new AccountId(2);
    private static final AccountId CONFIRMER = new AccountId(3);
    private static final DecisionForm YES = new DecisionForm(GrantVerdict.CONFIRMED, null);
    private static final Duration HALF_A_YEAR = Duration.ofDays(183);
    private static final Duration QUARTER = Duration.ofDays(90);

    @Test
    void it_is_held_only_after_somebody_else_confirmed_it() {
        var grant = proposed(Role.OFFICE_CLERK);
        assertThat(grant.state()).isEqualTo(GrantState.WAITING);
        assertThat(names(grant.objectionsToDeciding(alone(PROPOSER), YES, List.of()))).containsExactly("PROPOSED_BY_YOU");
        assertThat(names(grant.objectionsToDeciding(alone(HOLDER), YES, List.of()))).containsExactly("NOT_FOR_YOURSELF");
        assertThat(grant.objectionsToDeciding(alone(CONFIRMER), YES, List.of())).isEmpty();
        grant.confirm(signed(CONFIRMER), NOW);
        assertThat(grant.state()).isEqualTo(GrantState.HELD);
        assertThat(names(grant.objectionsToDeciding(alone(CONFIRMER), YES, List.of()))).containsExactly("PROPOSAL_DECIDED");
    }

    @Test
    void declining_needs_a_reason_and_ends_it() {
        var grant = proposed(Role.OFFICE_CLERK);
        assertThat(names(grant.objectionsToDeciding(alone(CONFIRMER), new DecisionForm(GrantVerdict.DECLINED, " "), List.of()))).containsExactly("REASON_NEEDED");
        grant.decline(" 不合适 ", signed(CONFIRMER));
        assertThat(grant.state()).isEqualTo(GrantState.DECLINED);
        assertThat(grant.row("甲", "1").reason()).isEqualTo("不合适");
        assertThat(names(grant.objectionsToWithdrawing(alone(PROPOSER), 0))).containsExactly("ALREADY_OVER");
    }

    @Test
    void what_a_person_became_in_the_meantime_can_stand_against_it() {
        assertThat(names(proposed(Role.AUDITOR).objectionsToDeciding(alone(CONFIRMER), YES, List.of(Role.SYSTEM_ADMINISTRATOR)))).containsExactly("ROLES_CONFLICT");
        assertThat(proposed(Role.AUDITOR).objectionsToDeciding(alone(CONFIRMER), new DecisionForm(GrantVerdict.DECLINED, "x"), List.of(Role.SYSTEM_ADMINISTRATOR))).isEmpty();
    }

    @Test
    void the_last_administrator_of_a_kind_stays_and_a_proposal_for_one_may_go() {
        var grant = proposed(Role.SECURITY_ADMINISTRATOR);
        assertThat(grant.objectionsToWithdrawing(alone(PROPOSER), 0)).isEmpty();
        grant.confirm(signed(CONFIRMER), NOW);
        assertThat(names(grant.objectionsToWithdrawing(alone(PROPOSER), 0))).containsExactly("LAST_ADMINISTRATOR");
        assertThat(grant.objectionsToWithdrawing(alone(PROPOSER), 1)).isEmpty();
        assertThat(names(grant.objectionsToWithdrawing(alone(HOLDER), 1))).containsExactly("NOT_FOR_YOURSELF");
        var clerk = held(Role.OFFICE_CLERK);
        assertThat(clerk.objectionsToWithdrawing(alone(PROPOSER), 0)).isEmpty();
        clerk.withdraw("调离", signed(PROPOSER));
        assertThat(clerk.state()).isEqualTo(GrantState.WITHDRAWN);
        assertThat(names(clerk.objectionsToReviewing(alone(CONFIRMER)))).containsExactly("NOT_HELD");
    }

    @Test
    void review_is_due_when_half_a_year_has_passed_and_not_a_moment_before() {
        var grant = held(Role.OFFICE_CLERK);
        assertThat(why(grant, NOW.plus(QUARTER))).isEmpty();
        assertThat(why(grant, NOW.plus(QUARTER).plusMillis(1))).containsExactly(Staleness.NEVER_USED);
        assertThat(why(grant, NOW.plus(HALF_A_YEAR))).doesNotContain(Staleness.REVIEW_DUE);
        assertThat(why(grant, NOW.plus(HALF_A_YEAR).plusMillis(1))).containsExactlyInAnyOrder(Staleness.NEVER_USED, Staleness.REVIEW_DUE);
        var reviewed = NOW.plus(HALF_A_YEAR).plusMillis(1);
        grant.stillNeeded(reviewed);
        assertThat(why(grant, reviewed.plus(HALF_A_YEAR))).isEmpty();
        assertThat(why(grant, reviewed.plus(HALF_A_YEAR).plusMillis(1))).contains(Staleness.REVIEW_DUE);
    }

    @Test
    void what_came_by_a_code_or_conflicts_is_due_at_once() {
        assertThat(why(RoleGrant.byCode(HOLDER, Role.SYSTEM_ADMINISTRATOR, NOW), NOW)).containsExactly(Staleness.BY_CODE);
        assertThat(held(Role.DEPARTMENT_REVIEWER).staleness(List.of(Role.OFFICE_DIRECTOR), NOW.minus(HALF_A_YEAR), NOW.minus(QUARTER))).containsExactly(Staleness.CONFLICTING);
        assertThat(held(Role.OFFICE_CLERK).staleness(List.of(Role.OFFICE_DIRECTOR, Role.STATION_STAFF), NOW.minus(HALF_A_YEAR), NOW.minus(QUARTER))).isEmpty();
    }

    @Test
    void runs_guards_and_checks_exclude_each_other_and_only_they() {
        for (var one : Role.STAFF) for (var other : Role.STAFF)
            assertThat(Conflicts.refused(one, Set.of(other))).as(one + " and " + other).isEqualTo(one != other && Conflicts.SEPARATE.containsAll(Set.of(one, other)));
        for (var one : Role.STAFF) for (var other : Role.STAFF) assertThat(Conflicts.shown(one, Set.of(other))).isEqualTo(Conflicts.shown(other, Set.of(one)));
        assertThat(Conflicts.shown(Role.AUDITOR, Set.of(Role.STATION_STAFF))).isTrue();
        assertThat(Conflicts.shown(Role.STATION_STAFF, Set.of(Role.STATION_STAFF))).isFalse();
    }

    private static Set<Staleness> why(RoleGrant grant, Instant now) {
        return grant.staleness(List.of(), now.minus(HALF_A_YEAR), now.minus(QUARTER));
    }

    private static RoleGrant proposed(Role role) {
        return RoleGrant.propose(HOLDER, new Grant(role, role.scoped() ? "here" : ""), signed(PROPOSER));
    }

    private static RoleGrant held(Role role) {
        var grant = proposed(role);
        grant.confirm(signed(CONFIRMER), NOW);
        return grant;
    }

    private static Signature signed(AccountId by) {
        return new Signature(by, "某", NOW);
    }

    private static List<String> names(List<? extends Refusal> refusals) {
        return refusals.stream().map(Refusal::name).toList();
    }

    @Test
    void a_guardian_neither_confirms_nor_withdraws_nor_reviews_a_role_of_their_ward() {
        var guardian = new Decider(CONFIRMER, Set.of(HOLDER));
        var grant = proposed(Role.AUDITOR);
        assertThat(names(grant.objectionsToDeciding(guardian, YES, List.of()))).containsExactly("NOT_FOR_YOUR_WARD");
        assertThat(names(grant.objectionsToWithdrawing(guardian, 1))).containsExactly("NOT_FOR_YOUR_WARD");
        assertThat(names(grant.objectionsToReviewing(guardian))).contains("NOT_FOR_YOUR_WARD");
    }
}
