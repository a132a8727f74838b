package org.haoren.activities.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.haoren.platform.permit.Decider.alone;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.PermitRefusal;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class StarGrantTest {
    private static final AccountId VOLUNTEER = new AccountId(1);
    private static final AccountId PROPOSER = new AccountId(2);
    private static final AccountId OTHER = new AccountId(3);
    private static final Instant PROPOSED = Instant.parse("2026-11-02T02:00:00Z");
    private static final Instant ENDS = Instant.parse("2026-11-09T16:00:00Z");
    private static final StarDecisionForm GRANT = new StarDecisionForm(StarVerdict.GRANTED, "");

    private static StarGrant grant() {
        return new StarGrant(new Standing(VOLUNTEER), "20261234567846", 1, signed(PROPOSER), ENDS);
    }

    private static Signature signed(AccountId person) {
        return new Signature(person, "签名的人", PROPOSED);
    }

    private static StarGrant held() {
        var grant = grant();
        grant.grant(signed(OTHER), null);
        return grant;
    }

    private static StarObjection objection() {
        return new StarObjection(grant(), StarGround.UNTRUE_HOURS, "sealed", new AccountId(9), PROPOSED);
    }

    @Test void is_granted_from_the_first_instant_after_the_notice_and_not_before() {
        assertThat(grant().objectionsToDeciding(alone(OTHER), GRANT, new Evidence(1, true, false), List.of(), ENDS.minusNanos(1))).extracting(Refusal::name).containsExactly("NOTICE_STANDS");
        assertThat(grant().objectionsToDeciding(alone(OTHER), GRANT, new Evidence(1, true, false), List.of(), ENDS)).isEmpty();
    }

    @Test void every_reason_is_said_at_once() {
        assertThat(grant().objectionsToDeciding(alone(PROPOSER), GRANT, new Evidence(0, false, false), List.of(objection()), PROPOSED)).extracting(Refusal::name)
                .containsExactlyInAnyOrder("PROPOSED_BY_YOU", "OBJECTION_OPEN", "NOTICE_STANDS", "NOT_REACHED", "QUALITY_TOO_LOW");
        assertThat(grant().objectionsToDeciding(alone(VOLUNTEER), new StarDecisionForm(StarVerdict.DECLINED, " "), new Evidence(1, true, false), List.of(), ENDS)).extracting(Refusal::name, Refusal::field)
                .containsExactlyInAnyOrder(tuple("NOT_FOR_YOURSELF", null), tuple("REASON_NEEDED", "reason"));
    }

    @Test void is_not_granted_over_an_objection_that_was_upheld() {
        var upheld = objection();
        upheld.answer(new StarAnswerForm(true, "查实没有到岗"), OTHER, ENDS);
        assertThat(grant().objectionsToDeciding(alone(OTHER), GRANT, new Evidence(1, true, false), List.of(upheld), ENDS)).extracting(Refusal::name).containsExactly("OBJECTION_UPHELD");
        assertThat(grant().objectionsToDeciding(alone(OTHER), new StarDecisionForm(StarVerdict.DECLINED, "异议成立"), new Evidence(1, true, false), List.of(upheld), ENDS)).isEmpty();
        var refuted = objection();
        refuted.answer(new StarAnswerForm(false, "有签到为证"), OTHER, ENDS);
        assertThat(grant().objectionsToDeciding(alone(OTHER), GRANT, new Evidence(1, true, false), List.of(refuted), ENDS)).isEmpty();
    }

    @Test void is_decided_once() {
        assertThat(held().objectionsToDeciding(alone(OTHER), GRANT, new Evidence(1, true, false), List.of(), ENDS)).extracting(Refusal::name).containsExactly("ALREADY_DECIDED");
    }

    @Test void is_objected_to_until_the_notice_ends_by_verified_people_and_not_by_its_owner() {
        assertThat(grant().objectionsToObjecting(OTHER, true, List.of(), ENDS.minusNanos(1))).isEmpty();
        assertThat(grant().objectionsToObjecting(OTHER, true, List.of(), ENDS)).extracting(Refusal::name).containsExactly("NOTICE_OVER");
        assertThat(grant().objectionsToObjecting(VOLUNTEER, false, List.of(), PROPOSED)).extracting(Refusal::name).containsExactlyInAnyOrder("NOT_VERIFIED", "OWN_STAR");
    }

    @Test void is_taken_back_by_two_and_only_where_the_hours_are_gone() {
        var held = held();
        assertThat(held.objectionsToEnding(alone(OTHER), 1)).extracting(Refusal::name).containsExactly("STILL_REACHED");
        assertThat(held.objectionsToEnding(alone(VOLUNTEER), 0)).extracting(Refusal::name).containsExactly("NOT_FOR_YOURSELF");
        assertThat(held.objectionsToConfirmingEnd(alone(OTHER), 0)).extracting(Refusal::name).containsExactly("NO_WITHDRAWAL");
        held.proposeEnd("作废了一百分钟", signed(PROPOSER));
        assertThat(held.objectionsToConfirmingEnd(alone(PROPOSER), 0)).extracting(Refusal::name).containsExactly("WITHDRAWAL_BY_YOU");
        assertThat(held.objectionsToConfirmingEnd(alone(OTHER), 1)).extracting(Refusal::name).containsExactly("STILL_REACHED");
        assertThat(held.objectionsToConfirmingEnd(alone(OTHER), 0)).isEmpty();
        held.end(signed(OTHER));
        assertThat(held.state()).isEqualTo(StarState.WITHDRAWN);
    }

    @Test void a_guardian_does_nothing_for_the_star_of_their_ward() {
        var guardian = new Decider(OTHER, Set.of(VOLUNTEER));
        assertThat(grant().objectionsToDeciding(guardian, GRANT, new Evidence(1, true, false), List.of(), ENDS)).containsExactly(PermitRefusal.NOT_FOR_YOUR_WARD);
        assertThat(held().objectionsToEnding(guardian, 0)).containsExactly(PermitRefusal.NOT_FOR_YOUR_WARD);
        var ending = held();
        ending.proposeEnd("作废了一百分钟", signed(PROPOSER));
        assertThat(ending.objectionsToConfirmingEnd(guardian, 0)).containsExactly(PermitRefusal.NOT_FOR_YOUR_WARD);
        assertThat(objection().objectionsToAnswering(guardian, VOLUNTEER)).containsExactly(PermitRefusal.NOT_FOR_YOUR_WARD);
        assertThat(objection().objectionsToAnswering(new Decider(OTHER, Set.of(new AccountId(9))), VOLUNTEER)).containsExactly(PermitRefusal.NOT_FOR_YOUR_WARD);
    }

    @Test void hours_under_dispute_are_no_evidence() {
        assertThat(grant().objectionsToDeciding(alone(OTHER), GRANT, new Evidence(1, true, true), List.of(), ENDS)).containsExactly(StarRefusal.UNDER_DISPUTE);
        assertThat(grant().objectionsToDeciding(alone(OTHER), new StarDecisionForm(StarVerdict.DECLINED, "注册有异议"), new Evidence(1, true, true), List.of(), ENDS)).isEmpty();
    }
}
