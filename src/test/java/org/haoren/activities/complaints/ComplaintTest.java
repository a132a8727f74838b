package org.haoren.activities.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;
import org.junit.jupiter.api.Test;

/** The clock of a complaint, and what comes before what. */
class ComplaintTest {
    private static final Instant NOW = Instant.parse("2026-05-14T02:00:00Z");
    private static final LocalDate ACKNOWLEDGE_BY = LocalDate.of(2026, 5, 18);
    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 6, 4);
    private static final Signature CLERK = new Signature(new AccountId(9), "文员", NOW);

    private static Complaint complaint() {
        return new Complaint(new AccountId(7), new ComplaintForm("s", " ", ComplaintCategory.MONEY, null, "向我要了五十块钱。"), new Complaint.Clock(ACKNOWLEDGE_BY, ANSWER_BY), NOW);
    }

    private static OutcomeForm outcome(ComplaintOutcome outcome) {
        return new OutcomeForm(outcome, "查过收据和当天的人。");
    }

    @Test
    void it_is_overdue_from_the_day_after_its_last_one() {
        var complaint = complaint();
        assertThat(complaint.row(null, ACKNOWLEDGE_BY).overdue()).isFalse();
        assertThat(complaint.row(null, ACKNOWLEDGE_BY.plusDays(1)).overdue()).isTrue();
        complaint.acknowledge(CLERK);
        assertThat(complaint.row(null, ANSWER_BY).overdue()).isFalse();
        assertThat(complaint.row(null, ANSWER_BY.plusDays(1)).overdue()).isTrue();
        complaint.decide(outcome(ComplaintOutcome.UNFOUNDED), CLERK, ANSWER_BY.plusDays(1));
        assertThat(complaint.row(null, ANSWER_BY.plusDays(2)).overdue()).isFalse();
        assertThat(complaint.inTime()).isFalse();
    }

    @Test
    void what_is_answered_on_its_last_day_is_in_time() {
        var complaint = complaint();
        complaint.acknowledge(CLERK);
        complaint.decide(outcome(ComplaintOutcome.UNFOUNDED), CLERK, ANSWER_BY);
        assertThat(complaint.inTime()).isTrue();
        assertThat(complaint.objectionsToAcknowledging()).containsExactly(ComplaintRefusal.ANSWERED_ALREADY);
    }

    @Test
    void nothing_is_found_to_be_so_before_it_is_acknowledged_and_somebody_was_heard() {
        var complaint = complaint();
        assertThat(complaint.objectionsToHearing()).containsExactly(ComplaintRefusal.NOT_ACKNOWLEDGED);
        complaint.acknowledge(CLERK);
        assertThat(complaint.objectionsToAcknowledging()).containsExactly(ComplaintRefusal.ACKNOWLEDGED_ALREADY);
        assertThat(complaint.objectionsToDeciding(ComplaintOutcome.FOUNDED, false)).extracting(each -> each.name()).containsExactly("NOBODY_HEARD_YET");
        assertThat(complaint.objectionsToDeciding(ComplaintOutcome.PARTLY, false)).extracting(each -> each.name()).containsExactly("NOBODY_HEARD_YET");
        assertThat(complaint.objectionsToDeciding(ComplaintOutcome.UNFOUNDED, false)).isEmpty();
        assertThat(complaint.objectionsToDeciding(ComplaintOutcome.FOUNDED, true)).isEmpty();
    }

    @Test
    void somebody_is_heard_once_they_said_something_or_let_the_time_pass() {
        var hearing = new Hearing(complaint(), new AccountId(8), "有人说收了钱", CLERK, ACKNOWLEDGE_BY);
        assertThat(hearing.over(ACKNOWLEDGE_BY)).isFalse();
        assertThat(hearing.over(ACKNOWLEDGE_BY.plusDays(1))).isTrue();
        hearing.state("没有这回事", NOW);
        assertThat(hearing.over(ACKNOWLEDGE_BY)).isTrue();
        assertThat(hearing.objectionsToStating()).containsExactly(ComplaintRefusal.STATED_ALREADY);
    }
}
