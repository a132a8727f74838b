package org.haoren.volunteers.disputes;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/** A dispute: it stands from its first moment, is examined by one person, and closed by another, who may send it back. */
@Entity
@Table(name = "dispute")
class Dispute {
    static final String ONCE = "dispute_once";

    enum Way {
        LINK, PERSON, COUNTER, GUARDIAN;

        /** Whether somebody else than the volunteer opens it, who then does not examine it. */
        boolean byAnother() {
            return this == COUNTER || this == GUARDIAN;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dispute_seq")
    @SequenceGenerator(name = "dispute_seq", sequenceName = "dispute_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private AccountId account;
    @Enumerated(EnumType.STRING) private Way way;
    @Column(name = "opened_by") private AccountId openedBy;
    @Column(name = "opened_at") private Instant openedAt;
    @Column(name = "due_on") private LocalDate dueOn;
    private Integer standing;
    @Enumerated(EnumType.STRING) private DisputeOutcome outcome;
    private String reason;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "examined_by"))
    @AttributeOverride(name = "name", column = @Column(name = "examined_name"))
    @AttributeOverride(name = "at", column = @Column(name = "examined_at"))
    private Signature examined;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "confirmed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "confirmed_name"))
    @AttributeOverride(name = "at", column = @Column(name = "confirmed_at"))
    private Signature confirmed;

    protected Dispute() {}

    /** @param openedBy null where it came by a link */
    Dispute(AccountId account, Way way, AccountId openedBy, Instant now, LocalDate dueOn) {
        this.code = Codes.random();
        this.account = account;
        this.way = way;
        this.openedBy = openedBy;
        this.openedAt = now;
        this.dueOn = dueOn;
        this.standing = 1;
    }

    String code() {
        return code;
    }

    AccountId account() {
        return account;
    }

    Way way() {
        return way;
    }

    DisputeOutcome outcome() {
        return outcome;
    }

    /** Null until it has been examined. */
    String reason() {
        return reason;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** @param parts that the person had in what is disputed */
    List<Refusal> objectionsToExamining(Decider person, List<Refusal> parts) {
        var found = new ArrayList<>(parts);
        if (standing == null) found.add(DisputeRefusal.CLOSED_ALREADY);
        else if (examined != null) found.add(DisputeRefusal.EXAMINED_ALREADY);
        found.addAll(person.objections(account, DisputeRefusal.NOT_FOR_YOURSELF));
        if (way.byAnother() && person.account().equals(openedBy)) found.add(DisputeRefusal.TAKEN_IN_BY_YOU);
        return found;
    }

    void examine(ExaminationForm form, Signature person) {
        outcome = form.outcome();
        reason = form.reason().strip();
        examined = person;
    }

    /** @param parts that the person had in what is disputed */
    List<Refusal> objectionsToClosing(Decider person, List<Refusal> parts) {
        var found = new ArrayList<>(parts);
        if (standing == null) found.add(DisputeRefusal.CLOSED_ALREADY);
        else if (examined == null) found.add(DisputeRefusal.NOT_EXAMINED_YET);
        found.addAll(person.objections(account, DisputeRefusal.NOT_FOR_YOURSELF));
        if (examined != null && examined.by(person)) found.add(DisputeRefusal.EXAMINED_BY_YOU);
        return found;
    }

    void close(Signature person) {
        confirmed = person;
        standing = null;
    }

    /** To be examined again: it still stands. */
    void sendBack() {
        outcome = null;
        reason = null;
        examined = null;
    }

    DisputeRow row(String name, Decider reader, List<Refusal> parts, LocalDate today) {
        return new DisputeRow(code, name, way.name(), openedAt, dueOn, standing != null && today.isAfter(dueOn), outcome, reason, Signature.row(examined), Signature.row(confirmed),
                objectionsToExamining(reader, parts).isEmpty(), objectionsToClosing(reader, parts).isEmpty());
    }

    OwnDisputeRow ownRow() {
        return new OwnDisputeRow(openedAt, dueOn, standing == null ? outcome : null, standing == null ? reason : null);
    }
}
