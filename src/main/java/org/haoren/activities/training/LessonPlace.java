package org.haoren.activities.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/**
 * A place in a lesson: taken by a volunteer, given back or not; then that they were there is written down by a leader and confirmed by another, from when on they hold the course. What was wrong is
 * struck out, and stays as struck out.
 */
@Entity
@Table(name = "lesson_place")
class LessonPlace {
    private static final Integer STANDS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lesson_place_seq")
    @SequenceGenerator(name = "lesson_place_seq", sequenceName = "lesson_place_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String lesson;
    private String course;
    private AccountId account;
    private Integer standing;
    @Column(name = "signed_up_at") private Instant signedUpAt;
    @Column(name = "withdrawn_at") private Instant withdrawnAt;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "recorded_by"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_name"))
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private Signature recorded;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "confirmed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "confirmed_name"))
    @AttributeOverride(name = "at", column = @Column(name = "confirmed_at"))
    private Signature confirmed;
    @Column(name = "valid_from") private LocalDate validFrom;
    @Column(name = "valid_until") private LocalDate validUntil;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "struck_by"))
    @AttributeOverride(name = "name", column = @Column(name = "struck_name"))
    @AttributeOverride(name = "at", column = @Column(name = "struck_at"))
    private Signature struck;
    private String reason;

    protected LessonPlace() {}

    LessonPlace(Lesson lesson, AccountId volunteer, Instant now) {
        code = Codes.random();
        this.lesson = lesson.code();
        course = lesson.course();
        account = volunteer;
        standing = STANDS;
        signedUpAt = now;
    }

    void withdraw(Instant now) {
        standing = null;
        withdrawnAt = now;
    }

    /** Every reason at once; empty means that this person may write down that they were there. */
    List<Refusal> objectionsToRecording(Decider by) {
        var found = new ArrayList<Refusal>(by.objections(account, TrainingRefusal.OWN_ATTENDANCE));
        if (recorded != null) found.add(TrainingRefusal.WRITTEN_DOWN_ALREADY);
        return found;
    }

    void record(Signature by) {
        recorded = by;
    }

    boolean waiting() {
        return recorded != null && confirmed == null && struck == null;
    }

    /** Likewise, that they may be the second person. */
    List<Refusal> objectionsToConfirming(Decider by) {
        var found = new ArrayList<Refusal>(by.objections(account, TrainingRefusal.OWN_ATTENDANCE));
        if (recorded.by(by)) found.add(TrainingRefusal.RECORDER_CANNOT_CONFIRM);
        return found;
    }

    /** @param day of the lesson @param until the last one on which it counts; null where it counts for ever */
    void confirm(Signature by, LocalDate day, LocalDate until) {
        confirmed = by;
        validFrom = day;
        validUntil = until;
    }

    List<Refusal> objectionsToStriking(Decider by) {
        var found = new ArrayList<Refusal>(by.objections(account, TrainingRefusal.OWN_ATTENDANCE));
        if (recorded == null) found.add(TrainingRefusal.NOT_WRITTEN_DOWN.on("struck"));
        if (struck != null) found.add(TrainingRefusal.STRUCK_ALREADY.on("struck"));
        return found;
    }

    void strike(String why, Signature by) {
        struck = by;
        reason = why;
    }

    /** Confirmed, not struck out and not run out, its last day included. */
    boolean heldOn(LocalDate day) {
        return confirmed != null && struck == null && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    CourseSpan span() {
        return new CourseSpan(course, validFrom, validUntil);
    }

    HeldCourseRow held(Course of, LocalDate today) {
        return new HeldCourseRow(of.row(), validFrom, validUntil, heldOn(today), reason);
    }

    String code() {
        return code;
    }

    String lesson() {
        return lesson;
    }

    String course() {
        return course;
    }

    AccountId account() {
        return account;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    /** @param reader who may be the second person */
    AttendeeRow row(String name, String number, Decider reader) {
        var objections = waiting() ? objectionsToConfirming(reader) : List.<Refusal>of();
        return new AttendeeRow(code, account, name, number, signedUpAt, Signature.row(recorded), Signature.row(confirmed), reason, objections.stream().map(Refusal::name).toList(), objections);
    }
}
