package org.haoren.volunteers.qualifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.haoren.platform.permit.Decider.alone;

import java.time.Instant;
import java.time.LocalDate;
import org.haoren.platform.files.FileId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class QualificationTest {
    private static final AccountId OWNER = new AccountId(1);
    private static final AccountId CLERK = new AccountId(2);
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final CheckForm RIGHT = new CheckForm(CheckVerdict.CHECKED, "");

    private static Qualification stated(LocalDate until) {
        return new Qualification(OWNER, new QualificationForm("first-aid", "红十字会", "A1", FROM, until, new FileId("x"), null), "sealed", NOW);
    }

    private static Qualification checked(LocalDate until) {
        var one = stated(until);
        one.decide(RIGHT, new Signature(CLERK, "核对的人", NOW));
        return one;
    }

    @Test void counts_from_its_first_day_to_its_last_and_not_a_day_before_or_after() {
        var held = checked(LAST);
        assertThat(held.heldOn(FROM.minusDays(1))).isFalse();
        assertThat(held.heldOn(FROM)).isTrue();
        assertThat(held.heldOn(LAST)).isTrue();
        assertThat(held.heldOn(LAST.plusDays(1))).isFalse();
        assertThat(held.state(LAST)).isEqualTo(QualificationState.CHECKED);
        assertThat(held.state(LAST.plusDays(1))).isEqualTo(QualificationState.EXPIRED);
    }

    @Test void without_an_end_counts_for_ever() {
        assertThat(checked(null).heldOn(LocalDate.of(2090, 1, 1))).isTrue();
        assertThat(checked(null).toBeWarned(LAST, 180)).isFalse();
    }

    @Test void counts_only_once_somebody_else_has_checked_it() {
        assertThat(stated(LAST).heldOn(FROM)).isFalse();
        assertThat(stated(LAST).objectionsToChecking(alone(OWNER), RIGHT, FROM)).extracting(Refusal::name).containsExactly("NOT_YOUR_OWN_CHECK");
        assertThat(stated(LAST).objectionsToChecking(alone(CLERK), RIGHT, FROM)).isEmpty();
        assertThat(checked(LAST).objectionsToChecking(alone(CLERK), RIGHT, FROM)).extracting(Refusal::name).containsExactly("ALREADY_CHECKED");
    }

    @Test void is_declined_with_a_reason_and_not_accepted_once_it_has_expired() {
        assertThat(stated(LAST).objectionsToChecking(alone(CLERK), new CheckForm(CheckVerdict.DECLINED, " "), FROM)).extracting(Refusal::name, Refusal::field).containsExactly(tuple("REASON_NEEDED", "reason"));
        assertThat(stated(LAST).objectionsToChecking(alone(CLERK), RIGHT, LAST)).isEmpty();
        assertThat(stated(LAST).objectionsToChecking(alone(CLERK), RIGHT, LAST.plusDays(1))).extracting(Refusal::name).containsExactly("EXPIRED_MEANWHILE");
        var declined = stated(LAST);
        declined.decide(new CheckForm(CheckVerdict.DECLINED, " 看不清 "), new Signature(CLERK, "核对的人", NOW));
        assertThat(declined.heldOn(FROM)).isFalse();
        assertThat(declined.state(FROM)).isEqualTo(QualificationState.DECLINED);
    }

    @Test void withdrawn_it_counts_nowhere_and_keeps_neither_number_nor_proof() {
        var held = checked(LAST);
        held.withdraw(NOW);
        assertThat(held.heldOn(FROM)).isFalse();
        assertThat(held.sealedNumber()).isNull();
        assertThat(held.proof()).isNull();
        assertThat(held.objectionsToWithdrawing()).extracting(Refusal::name).containsExactly("ALREADY_WITHDRAWN");
    }

    @Test void its_owner_is_told_once_from_the_first_day_so_near_to_its_last() {
        var held = checked(LAST);
        assertThat(held.toBeWarned(LAST.minusDays(31), 30)).isFalse();
        assertThat(held.toBeWarned(LAST.minusDays(30), 30)).isTrue();
        assertThat(held.toBeWarned(LAST, 30)).isTrue();
        assertThat(held.toBeWarned(LAST.plusDays(1), 30)).isFalse();
        held.warned(NOW);
        assertThat(held.toBeWarned(LAST.minusDays(30), 30)).isFalse();
    }

    @Test void days_that_make_no_sense_are_refused_on_the_last_day() {
        assertThat(Qualification.objectionsToDays(FROM, FROM.minusDays(1), FROM)).extracting(Refusal::name).containsExactly("UNTIL_BEFORE_FROM");
        assertThat(Qualification.objectionsToDays(FROM, LAST, LAST)).isEmpty();
        assertThat(Qualification.objectionsToDays(FROM, LAST, LAST.plusDays(1))).extracting(Refusal::name).containsExactly("ALREADY_EXPIRED");
        assertThat(Qualification.objectionsToDays(null, null, FROM)).isEmpty();
    }
}
