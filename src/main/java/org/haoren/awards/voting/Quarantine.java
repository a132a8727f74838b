package org.haoren.awards.voting;

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
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/**
 * Ballots set apart by their places, because nothing joins a ballot to its voter. Set by one person; invalidated or released by another, before the count.
 * The ballots stay in the box and in the log as they are.
 */
@Entity
@Table(name = "voting_quarantine")
class Quarantine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "voting_quarantine_seq")
    @SequenceGenerator(name = "voting_quarantine_seq", sequenceName = "voting_quarantine_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String round;
    @Column(name = "first_index") private long first;
    @Column(name = "last_index") private long last;
    private String clause;
    private String reason;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "set_by"))
    @AttributeOverride(name = "name", column = @Column(name = "set_name"))
    @AttributeOverride(name = "at", column = @Column(name = "set_at"))
    private Signature set;
    private String verdict;
    private String ground;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Signature decided;

    protected Quarantine() {}

    Quarantine(String round, QuarantineForm form, Signature person) {
        code = Codes.random();
        this.round = round;
        first = form.first();
        last = form.last();
        clause = form.clause().name();
        reason = form.reason().strip();
        set = person;
    }

    List<Refusal> objectionsToDeciding(AccountId person) {
        if (!pending()) return List.of(VotingRefusal.ALREADY_DECIDED);
        return set.by(person) ? List.of(VotingRefusal.SET_APART_BY_YOU) : List.of();
    }

    void decide(QuarantineDecisionForm form, Signature person) {
        verdict = form.verdict().name();
        ground = form.ground().strip();
        decided = person;
    }

    boolean pending() {
        return decided == null;
    }

    String code() {
        return code;
    }

    QuarantineRow row() {
        return new QuarantineRow(code, first, last, QuarantineClause.valueOf(clause), reason, Signature.row(set),
                verdict == null ? null : QuarantineVerdict.valueOf(verdict), ground, Signature.row(decided));
    }
}
