package org.haoren.awards.vetting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;

/** The vetting of one case. Begins with a clerk's check, gathers opinions, ends with a second clerk's shortlisting or with an exclusion. */
@Entity
@Table(name = "vetting_case")
class Vetting {
    static final String ONCE = "vetting_case_once";
    @Id @Column(name = "case_code") private String code;
    @Version private long version;
    private String round;
    private String finding;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "checked_by"))
    @AttributeOverride(name = "name", column = @Column(name = "checked_name"))
    @AttributeOverride(name = "at", column = @Column(name = "checked_at"))
    private Signature checked;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "shortlisted_by"))
    @AttributeOverride(name = "name", column = @Column(name = "shortlisted_name"))
    @AttributeOverride(name = "at", column = @Column(name = "shortlisted_at"))
    private Signature shortlisted;

    protected Vetting() {}

    Vetting(CaseId id, RoundId round, String finding, Signature clerk) {
        this.code = id.code();
        this.round = round.code();
        this.finding = finding;
        this.checked = clerk;
    }

    String code() {
        return code;
    }

    boolean shortlisted() {
        return shortlisted != null;
    }

    boolean checkedBy(AccountId person) {
        return checked.by(person);
    }

    void shortlist(Signature clerk) {
        shortlisted = clerk;
    }

    VettingRow row() {
        return new VettingRow(finding, Signature.row(checked), Signature.row(shortlisted));
    }
}
