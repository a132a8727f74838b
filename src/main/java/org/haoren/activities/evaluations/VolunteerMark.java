package org.haoren.activities.evaluations;

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
import java.util.List;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.ServedRow;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/** What a station says of a volunteer after a shift: changed until its term ends or the volunteer has answered, once. */
@Entity
@Table(name = "volunteer_mark")
class VolunteerMark {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "volunteer_mark_seq")
    @SequenceGenerator(name = "volunteer_mark_seq", sequenceName = "volunteer_mark_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String entry;
    private String shift;
    private String station;
    private AccountId volunteer;
    @Enumerated(EnumType.STRING) private Mark mark;
    private String note;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "marked_by"))
    @AttributeOverride(name = "name", column = @Column(name = "marked_name"))
    @AttributeOverride(name = "at", column = @Column(name = "marked_at"))
    private Signature marked;
    @Column(name = "closes_at") private Instant closesAt;
    private String answer;
    @Column(name = "answered_at") private Instant answeredAt;

    protected VolunteerMark() {}

    VolunteerMark(ServedRow served, MarkForm form, Instant closesAt, Signature by) {
        entry = served.id().code();
        shift = served.shift().code();
        station = served.station().code();
        volunteer = served.volunteer();
        this.closesAt = closesAt;
        change(form, by);
    }

    /** What the form speaks against by itself; parts may be missing. */
    static List<Refusal> objections(MarkForm form) {
        var silent = form.note() == null || form.note().isBlank();
        return form.mark() == Mark.CONCERN && silent ? List.of(EvaluationRefusal.REASON_NEEDED.on("note")) : List.of();
    }

    /** What was answered is not changed behind the answer. */
    List<Refusal> objectionsToChanging() {
        return answer == null ? List.of() : List.of(EvaluationRefusal.ANSWERED_ALREADY);
    }

    void change(MarkForm form, Signature by) {
        mark = form.mark();
        note = form.note() == null || form.note().isBlank() ? null : form.note().strip();
        marked = by;
    }

    List<Refusal> objectionsToAnswering() {
        return answer == null ? List.of() : List.of(EvaluationRefusal.ANSWERED_ALREADY);
    }

    void answer(String text, Instant now) {
        answer = text;
        answeredAt = now;
    }

    String entry() {
        return entry;
    }

    String shift() {
        return shift;
    }

    AccountId volunteer() {
        return volunteer;
    }

    Mark mark() {
        return mark;
    }

    MarkRow row(ShiftRow of) {
        return new MarkRow(new EntryId(entry), new ShiftId(shift), new StationId(station), of.zh(), of.en(), mark, note, Signature.row(marked), answer, answeredAt);
    }
}
