package org.haoren.activities.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.PermitRefusal;
import org.haoren.platform.permit.Signature;
import org.junit.jupiter.api.Test;

/** Who may have a place, who writes down that somebody was there, and when it counts. */
class LessonPlaceTest {
    private static final Instant STARTS = Instant.parse("2026-05-14T06:00:00Z");
    private static final Instant BEFORE = STARTS.minusSeconds(1);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 14);
    private static final AccountId VOLUNTEER = new AccountId(7);
    private static final AccountId LEADER = new AccountId(8);
    private static final AccountId OTHER = new AccountId(9);

    private static Course course(Integer months) {
        return new Course(new CourseForm("office", "急救", null, "学会急救", null, 60, months), LEADER, BEFORE);
    }

    private static Lesson lesson(int places) {
        return new Lesson(course(12), new LessonForm(LocalDateTime.of(2026, 5, 14, 14, 0), false, "站里", null, places), STARTS, LEADER, BEFORE);
    }

    private static Signature by(AccountId who) {
        return new Signature(who, "名", STARTS);
    }

    @Test
    void a_place_is_taken_until_it_begins_and_while_there_is_one() {
        var lesson = lesson(1);
        assertThat(lesson.objections(false, BEFORE)).isEmpty();
        assertThat(lesson.objections(false, STARTS)).containsExactly(TrainingRefusal.LESSON_BEGUN);
        var place = lesson.take(VOLUNTEER, BEFORE);
        assertThat(lesson.objections(false, BEFORE)).containsExactly(TrainingRefusal.LESSON_FULL);
        assertThat(lesson.objections(true, BEFORE)).containsExactly(TrainingRefusal.IN_IT_ALREADY);
        assertThat(lesson.objectionsToWithdrawing(STARTS)).containsExactly(TrainingRefusal.LESSON_BEGUN);
        lesson.giveBack(place, BEFORE);
        assertThat(lesson.objections(false, BEFORE)).isEmpty();
    }

    @Test
    void nobody_is_written_down_before_it_begins_nor_once_it_was_called_off() {
        var lesson = lesson(1);
        assertThat(lesson.objectionsToRoll(BEFORE)).containsExactly(TrainingRefusal.NOT_BEGUN_YET);
        assertThat(lesson.objectionsToRoll(STARTS)).isEmpty();
        lesson.callOff("讲师生病", LEADER, BEFORE);
        assertThat(lesson.objectionsToRoll(STARTS)).containsExactly(TrainingRefusal.LESSON_OFF);
        assertThat(lesson.objections(false, BEFORE)).containsExactly(TrainingRefusal.LESSON_OFF);
    }

    @Test
    void nobody_writes_down_or_confirms_themself_or_their_ward_and_who_wrote_it_down_does_not_confirm() {
        var place = lesson(1).take(VOLUNTEER, BEFORE);
        assertThat(place.objectionsToRecording(Decider.alone(VOLUNTEER))).containsExactly(TrainingRefusal.OWN_ATTENDANCE);
        assertThat(place.objectionsToRecording(new Decider(LEADER, Set.of(VOLUNTEER)))).containsExactly(PermitRefusal.NOT_FOR_YOUR_WARD);
        assertThat(place.objectionsToRecording(Decider.alone(LEADER))).isEmpty();
        assertThat(place.waiting()).isFalse();
        place.record(by(LEADER));
        assertThat(place.waiting()).isTrue();
        assertThat(place.objectionsToRecording(Decider.alone(OTHER))).containsExactly(TrainingRefusal.WRITTEN_DOWN_ALREADY);
        assertThat(place.objectionsToConfirming(Decider.alone(LEADER))).containsExactly(TrainingRefusal.RECORDER_CANNOT_CONFIRM);
        assertThat(place.objectionsToConfirming(Decider.alone(VOLUNTEER))).containsExactly(TrainingRefusal.OWN_ATTENDANCE);
        assertThat(place.objectionsToConfirming(Decider.alone(OTHER))).isEmpty();
    }

    @Test
    void it_counts_from_its_day_to_the_last_one_of_its_months() {
        var place = lesson(1).take(VOLUNTEER, BEFORE);
        place.record(by(LEADER));
        assertThat(place.heldOn(DAY)).isFalse();
        place.confirm(by(OTHER), DAY, course(12).lastDay(DAY));
        assertThat(place.heldOn(DAY.minusDays(1))).isFalse();
        assertThat(place.heldOn(DAY)).isTrue();
        assertThat(place.heldOn(LocalDate.of(2027, 5, 14))).isTrue();
        assertThat(place.heldOn(LocalDate.of(2027, 5, 15))).isFalse();
        assertThat(course(null).lastDay(DAY)).isNull();
    }

    @Test
    void what_is_struck_out_counts_no_more_and_is_struck_out_once() {
        var place = lesson(1).take(VOLUNTEER, BEFORE);
        assertThat(place.objectionsToStriking(Decider.alone(OTHER))).extracting(each -> each.name()).containsExactly("NOT_WRITTEN_DOWN");
        place.record(by(LEADER));
        place.confirm(by(OTHER), DAY, null);
        assertThat(place.objectionsToStriking(Decider.alone(VOLUNTEER))).containsExactly(TrainingRefusal.OWN_ATTENDANCE);
        assertThat(place.objectionsToStriking(Decider.alone(LEADER))).isEmpty();
        place.strike("中途离开", by(LEADER));
        assertThat(place.heldOn(DAY)).isFalse();
        assertThat(place.objectionsToStriking(Decider.alone(LEADER))).extracting(each -> each.name()).containsExactly("STRUCK_ALREADY");
    }
}
