package org.haoren.activities.complaints;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/** A complaint: received, acknowledged by somebody of the office, and answered, once, by its clock or after it. */
@Entity
class Complaint {
    private static final Integer STANDS = 1;
    /** Summed up by the database. */
    private static final Integer IN_TIME = 1;
    private static final Integer LATE = 0;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_seq")
    @SequenceGenerator(name = "complaint_seq", sequenceName = "complaint_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private AccountId complainer;
    private String station;
    private String shift;
    @Enumerated(EnumType.STRING) private ComplaintCategory category;
    private String about;
    private String content;
    @Column(name = "received_at") private Instant receivedAt;
    @Column(name = "acknowledge_by") private LocalDate acknowledgeBy;
    @Column(name = "answer_by") private LocalDate answerBy;
    private Integer standing;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "acknowledged_by"))
    @AttributeOverride(name = "name", column = @Column(name = "acknowledged_name"))
    @AttributeOverride(name = "at", column = @Column(name = "acknowledged_at"))
    private Signature acknowledged;
    @Enumerated(EnumType.STRING) private ComplaintOutcome outcome;
    private String reason;
    @Column(name = "in_time") private Integer inTime;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Signature decided;

    protected Complaint() {}

    /** The last days, included, on which it is acknowledged and answered in time. */
    record Clock(LocalDate acknowledgeBy, LocalDate answerBy) {}

    Complaint(AccountId complainer, ComplaintForm form, Clock clock, Instant now) {
        code = Codes.random();
        this.complainer = complainer;
        station = form.station();
        shift = text(form.shift());
        category = form.category();
        about = text(form.about());
        content = form.content().strip();
        receivedAt = now;
        acknowledgeBy = clock.acknowledgeBy();
        answerBy = clock.answerBy();
        standing = STANDS;
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    List<Refusal> objectionsToAcknowledging() {
        if (standing == null) return List.of(ComplaintRefusal.ANSWERED_ALREADY);
        return acknowledged == null ? List.of() : List.of(ComplaintRefusal.ACKNOWLEDGED_ALREADY);
    }

    void acknowledge(Signature by) {
        acknowledged = by;
    }

    List<Refusal> objectionsToHearing() {
        if (standing == null) return List.of(ComplaintRefusal.ANSWERED_ALREADY);
        return acknowledged == null ? List.of(ComplaintRefusal.NOT_ACKNOWLEDGED) : List.of();
    }

    /** Every reason at once. @param chosen may be missing @param heard whether somebody concerned was heard, or let the time for it pass */
    List<Refusal> objectionsToDeciding(ComplaintOutcome chosen, boolean heard) {
        var found = new ArrayList<>(objectionsToHearing());
        if (chosen != null && chosen.against() && !heard) found.add(ComplaintRefusal.NOBODY_HEARD_YET.on("outcome"));
        return found;
    }

    void decide(OutcomeForm form, Signature by, LocalDate today) {
        outcome = form.outcome();
        reason = form.reason().strip();
        inTime = today.isAfter(answerBy) ? LATE : IN_TIME;
        decided = by;
        standing = null;
    }

    boolean inTime() {
        return IN_TIME.equals(inTime);
    }

    String code() {
        return code;
    }

    AccountId complainer() {
        return complainer;
    }

    String station() {
        return station;
    }

    String shift() {
        return shift;
    }

    /** Overdue is what has not been done on the day after its last one. */
    private boolean overdue(LocalDate today) {
        return standing != null && (today.isAfter(answerBy) || acknowledged == null && today.isAfter(acknowledgeBy));
    }

    /** @param name of whoever complained; null for themself */
    ComplaintRow row(String name, LocalDate today) {
        return new ComplaintRow(code, name, new StationId(station), shift == null ? null : new ShiftId(shift), category, about, content, receivedAt, acknowledgeBy, answerBy, overdue(today),
                Signature.row(acknowledged), outcome, reason, Signature.row(decided));
    }
}
