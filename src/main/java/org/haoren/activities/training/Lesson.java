package org.haoren.activities.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** A lesson: planned once, filled place by place until it begins, given, and over by time alone, or called off before it ends. Who attended is written down from its beginning on. */
@Entity
class Lesson {
    static final Duration FURTHEST = Duration.ofDays(366);
    private static final Integer STANDS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lesson_seq")
    @SequenceGenerator(name = "lesson_seq", sequenceName = "lesson_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String course;
    private String host;
    @Column(name = "starts_at") private Instant startsAt;
    @Column(name = "ends_at") private Instant endsAt;
    private boolean online;
    private String place;
    private String teacher;
    private int places;
    private int taken;
    private Integer standing;
    @Column(name = "planned_by") private AccountId plannedBy;
    @Column(name = "planned_at") private Instant plannedAt;
    @Column(name = "called_off_at") private Instant calledOffAt;
    @Column(name = "called_off_by") private AccountId calledOffBy;
    @Column(name = "called_off_reason") private String calledOffReason;

    protected Lesson() {}

    Lesson(Course course, LessonForm form, Instant startsAt, AccountId by, Instant now) {
        code = Codes.random();
        this.course = course.code();
        host = course.host();
        this.startsAt = startsAt;
        endsAt = startsAt.plus(Duration.ofMinutes(course.lengthMinutes()));
        online = form.online();
        place = form.place().strip();
        teacher = form.teacher() == null ? "" : form.teacher().strip();
        places = form.places();
        standing = STANDS;
        plannedBy = by;
        plannedAt = now;
    }

    /** @param startsAt null where it was not stated */
    static List<Refusal> objectionsToPlanning(Instant startsAt, Instant now) {
        if (startsAt == null) return List.of();
        if (startsAt.isBefore(now)) return List.of(TrainingRefusal.LESSON_IN_THE_PAST.on("startsAt"));
        return startsAt.isAfter(now.plus(FURTHEST)) ? List.of(TrainingRefusal.LESSON_TOO_FAR_AHEAD.on("startsAt")) : List.of();
    }

    /** Every reason at once; empty means that the place may be taken. */
    List<Refusal> objections(boolean already, Instant now) {
        var found = new ArrayList<Refusal>();
        if (already) found.add(TrainingRefusal.IN_IT_ALREADY);
        if (calledOff()) found.add(TrainingRefusal.LESSON_OFF);
        else if (begun(now)) found.add(TrainingRefusal.LESSON_BEGUN);
        if (!already && full()) found.add(TrainingRefusal.LESSON_FULL);
        return found;
    }

    LessonPlace take(AccountId volunteer, Instant now) {
        taken++;
        return new LessonPlace(this, volunteer, now);
    }

    List<Refusal> objectionsToWithdrawing(Instant now) {
        if (calledOff()) return List.of(TrainingRefusal.LESSON_OFF);
        return begun(now) ? List.of(TrainingRefusal.LESSON_BEGUN) : List.of();
    }

    void giveBack(LessonPlace given, Instant now) {
        given.withdraw(now);
        taken--;
    }

    /** Nobody has attended what has not begun. */
    List<Refusal> objectionsToRoll(Instant now) {
        if (calledOff()) return List.of(TrainingRefusal.LESSON_OFF);
        return begun(now) ? List.of() : List.of(TrainingRefusal.NOT_BEGUN_YET);
    }

    List<Refusal> objectionsToCallingOff(Instant now) {
        if (calledOff()) return List.of(TrainingRefusal.LESSON_OFF);
        return begun(now) ? List.of(TrainingRefusal.LESSON_BEGUN) : List.of();
    }

    void callOff(String reason, AccountId by, Instant now) {
        standing = null;
        taken = 0;
        calledOffAt = now;
        calledOffBy = by;
        calledOffReason = reason;
    }

    String code() {
        return code;
    }

    String course() {
        return course;
    }

    String host() {
        return host;
    }

    Instant startsAt() {
        return startsAt;
    }

    private boolean full() {
        return taken >= places;
    }

    private boolean calledOff() {
        return calledOffAt != null;
    }

    private boolean begun(Instant now) {
        return !now.isBefore(startsAt);
    }

    LessonRow row(Course of, Instant now) {
        return new LessonRow(code, of.row(), startsAt, endsAt, online, place, teacher, places, taken, LessonStatus.of(startsAt, endsAt, full(), calledOff(), now), calledOffReason);
    }
}
