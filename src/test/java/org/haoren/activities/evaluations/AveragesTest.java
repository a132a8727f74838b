package org.haoren.activities.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.ServedRow;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;
import org.junit.jupiter.api.Test;

/** What is published of ratings, when somebody can speak, and what a mark needs. */
class AveragesTest {
    private static final Instant CONFIRMED = Instant.parse("2026-05-14T06:00:00Z");

    private static ServedRow served(ShiftId shift, Instant confirmedAt) {
        return new ServedRow(new EntryId("e"), new AccountId(7), "名", new StationId("s"), shift, "整理", "", CONFIRMED.minusSeconds(60), confirmedAt);
    }

    private static ShiftRating rating(int step) {
        return new ShiftRating(served(new ShiftId("a"), CONFIRMED), new RatingForm(step, 5, 1, " "), CONFIRMED, CONFIRMED);
    }

    @Test
    void only_whole_groups_are_counted() {
        assertThat(Averages.counted(4, 5)).isZero();
        assertThat(Averages.counted(5, 5)).isEqualTo(5);
        assertThat(Averages.counted(9, 5)).isEqualTo(5);
        assertThat(Averages.counted(10, 5)).isEqualTo(10);
    }

    @Test
    void what_is_too_long_ago_is_left_out_in_whole_groups() {
        assertThat(Averages.passed(200, 5)).isZero();
        assertThat(Averages.passed(205, 5)).isEqualTo(5);
        for (var group : List.of(3, 5, 7, 100)) for (var closed : List.of(3L, 199L, 200L, 201L, 950L)) {
            var counted = Averages.counted(closed, group);
            var passed = Averages.passed(counted, group);
            assertThat(passed % group).isZero();
            if (counted > 0) assertThat(counted - passed).isBetween(group, Math.max(group, Averages.LATEST));
        }
    }

    @Test
    void an_average_has_one_decimal_and_there_is_none_of_nothing() {
        assertThat(Averages.of(List.of())).isEqualTo(AverageRow.NONE);
        assertThat(Averages.of(IntStream.of(5, 4, 4).mapToObj(AveragesTest::rating).toList())).isEqualTo(new AverageRow(3, 4.3, 5.0, 1.0));
    }

    @Test
    void somebody_can_speak_from_the_confirmation_on_for_so_many_days() {
        var served = served(new ShiftId("a"), CONFIRMED);
        assertThat(Term.objections(served, 30, CONFIRMED)).isEmpty();
        assertThat(Term.objections(served, 30, CONFIRMED.plus(Duration.ofDays(30)).minusSeconds(1))).isEmpty();
        assertThat(Term.objections(served, 30, CONFIRMED.plus(Duration.ofDays(30)))).extracting(each -> each.name()).containsExactly("TOO_LATE");
        assertThat(Term.objections(served(new ShiftId("a"), null), 30, CONFIRMED)).containsExactly(EvaluationRefusal.NOT_CONFIRMED);
        assertThat(Term.objections(served(null, CONFIRMED), 30, CONFIRMED)).containsExactly(EvaluationRefusal.NO_SHIFT);
    }

    @Test
    void a_concern_needs_a_reason_and_an_answer_is_the_last_word() {
        assertThat(VolunteerMark.objections(new MarkForm(Mark.CONCERN, " "))).extracting(each -> each.name()).containsExactly("REASON_NEEDED");
        assertThat(VolunteerMark.objections(new MarkForm(Mark.GOOD, null))).isEmpty();
        assertThat(VolunteerMark.objections(new MarkForm(null, null))).isEmpty();
        var mark = new VolunteerMark(served(new ShiftId("a"), CONFIRMED), new MarkForm(Mark.CONCERN, "迟到"), CONFIRMED, new Signature(new AccountId(8), "站长", CONFIRMED));
        assertThat(mark.objectionsToChanging()).isEmpty();
        mark.answer("公交晚点", CONFIRMED);
        assertThat(mark.objectionsToChanging()).containsExactly(EvaluationRefusal.ANSWERED_ALREADY);
        assertThat(mark.objectionsToAnswering()).containsExactly(EvaluationRefusal.ANSWERED_ALREADY);
    }
}
