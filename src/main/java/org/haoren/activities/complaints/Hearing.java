package org.haoren.activities.complaints;

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
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/** Somebody whom a complaint concerns is told of it in the office's words, and states what they say to it, once. */
@Entity
@Table(name = "complaint_hearing")
class Hearing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_hearing_seq")
    @SequenceGenerator(name = "complaint_hearing_seq", sequenceName = "complaint_hearing_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String complaint;
    private AccountId concerned;
    private String told;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "asked_by"))
    @AttributeOverride(name = "name", column = @Column(name = "asked_name"))
    @AttributeOverride(name = "at", column = @Column(name = "asked_at"))
    private Signature asked;
    @Column(name = "answer_by") private LocalDate answerBy;
    private String statement;
    @Column(name = "stated_at") private Instant statedAt;

    protected Hearing() {}

    /** @param answerBy last day, included, on which the office waits for them */
    Hearing(Complaint complaint, AccountId concerned, String told, Signature by, LocalDate answerBy) {
        code = Codes.random();
        this.complaint = complaint.code();
        this.concerned = concerned;
        this.told = told;
        asked = by;
        this.answerBy = answerBy;
    }

    List<Refusal> objectionsToStating() {
        return statement == null ? List.of() : List.of(ComplaintRefusal.STATED_ALREADY);
    }

    void state(String text, Instant now) {
        statement = text;
        statedAt = now;
    }

    /** Whether they were heard, or have let the time for it pass. */
    boolean over(LocalDate today) {
        return statement != null || today.isAfter(answerBy);
    }

    String code() {
        return code;
    }

    String complaint() {
        return complaint;
    }

    AccountId concerned() {
        return concerned;
    }

    /** @param name of the person; null for themself */
    HearingRow row(String name) {
        return new HearingRow(code, name, told, Signature.row(asked), answerBy, statement, statedAt);
    }
}
