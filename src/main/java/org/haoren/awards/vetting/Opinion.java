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
import org.haoren.awards.nomination.CaseId;
import org.haoren.platform.permit.Signature;

/** What one unit says of a candidate. Given once, signed, never changed. */
@Entity
@Table(name = "vetting_opinion")
class Opinion {
    static final String ONCE = "vetting_opinion_once";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vetting_opinion_seq")
    @SequenceGenerator(name = "vetting_opinion_seq", sequenceName = "vetting_opinion_seq", allocationSize = 50)
    private long id;
    @Column(name = "case_code") private String code;
    private String unit;
    private String verdict;
    private String words;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "given_by"))
    @AttributeOverride(name = "name", column = @Column(name = "given_name"))
    @AttributeOverride(name = "at", column = @Column(name = "given_at"))
    private Signature given;

    protected Opinion() {}

    Opinion(CaseId id, String unit, OpinionForm form, Signature reviewer) {
        this.code = id.code();
        this.unit = unit;
        this.verdict = form.verdict().name();
        this.words = form.text() == null || form.text().isBlank() ? null : form.text().strip();
        this.given = reviewer;
    }

    String code() {
        return code;
    }

    boolean disagrees() {
        return Verdict.valueOf(verdict) == Verdict.DISAGREE;
    }

    OpinionRow row() {
        return new OpinionRow(unit, Verdict.valueOf(verdict), words, Signature.row(given));
    }
}
