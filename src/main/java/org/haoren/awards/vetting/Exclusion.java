package org.haoren.awards.vetting;

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
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;

/**
 * A candidate taken out of a round: proposed by one clerk under a clause and with a reason; in force once another has confirmed it, laid aside with the
 * other's ground if not. What was laid aside stays on file, and another may be proposed.
 */
@Entity
@Table(name = "vetting_exclusion")
class Exclusion {
    static final String ONCE = "vetting_exclusion_once";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vetting_exclusion_seq")
    @SequenceGenerator(name = "vetting_exclusion_seq", sequenceName = "vetting_exclusion_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    @Column(name = "case_code") private String code;
    /** The case again unless this was laid aside: unique, so that there is one at a time. */
    @Column(name = "standing") private String standing;
    private String round;
    private String clause;
    private String reason;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "proposed_name"))
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
    private Signature proposed;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Signature decided;
    private boolean accepted;
    private String ground;

    protected Exclusion() {}

    Exclusion(CaseId id, RoundId round, ExclusionForm form, Signature clerk) {
        this.code = id.code();
        this.standing = id.code();
        this.round = round.code();
        this.clause = form.clause().name();
        this.reason = form.reason().strip();
        this.proposed = clerk;
    }

    String code() {
        return code;
    }

    Clause clause() {
        return Clause.valueOf(clause);
    }

    boolean pending() {
        return decided == null;
    }

    boolean inForce() {
        return accepted;
    }

    boolean proposedBy(AccountId person) {
        return proposed.by(person);
    }

    void confirm(Signature clerk) {
        decided = clerk;
        accepted = true;
    }

    void dismiss(String why, Signature clerk) {
        decided = clerk;
        ground = why.strip();
        standing = null;
    }

    ExclusionRow row() {
        return new ExclusionRow(clause(), reason, Signature.row(proposed), Signature.row(decided), accepted, ground);
    }
}
