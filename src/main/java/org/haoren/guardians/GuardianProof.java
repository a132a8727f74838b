package org.haoren.guardians;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.Verdict;
import org.haoren.accounts.VerdictForm;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/** That a clerk has seen who is whose guardian: recorded with both of them at the counter, and confirmed or declined by a second person. */
@Entity
@Table(name = "guardian_proof")
class GuardianProof {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guardian_proof_seq")
    @SequenceGenerator(name = "guardian_proof_seq", sequenceName = "guardian_proof_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private long guardianship;
    private AccountId ward;
    private AccountId guardian;
    private Integer waiting = 1;
    @Enumerated(EnumType.STRING) private GuardianKind kind;
    @Enumerated(EnumType.STRING) private ProofPaper paper;
    private String note;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "recorded_by"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_name"))
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private Signature recorded;
    @Enumerated(EnumType.STRING) private Verdict verdict;
    private String reason;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Signature decided;

    protected GuardianProof() {}

    GuardianProof(Guardianship guardianship, ProofForm form, Signature clerk) {
        code = Codes.random();
        this.guardianship = guardianship.id();
        ward = guardianship.ward();
        guardian = guardianship.guardian();
        kind = form.kind();
        paper = form.paper();
        note = form.note().strip();
        recorded = clerk;
    }

    /** Neither whoever recorded it nor either of the two decides. */
    List<Refusal> objectionsToDeciding(AccountId person, VerdictForm form) {
        var found = new ArrayList<Refusal>();
        if (verdict != null) found.add(GuardianRefusal.PROOF_DECIDED);
        if (ward.equals(person) || guardian.equals(person)) found.add(GuardianRefusal.NOT_FOR_YOURSELF);
        if (recorded.by(person)) found.add(GuardianRefusal.RECORDED_BY_YOU);
        if (form.verdict() == Verdict.DECLINED && (form.reason() == null || form.reason().isBlank())) found.add(GuardianRefusal.REASON_NEEDED.on("reason"));
        return found;
    }

    void decide(VerdictForm form, Signature person) {
        verdict = form.verdict();
        reason = form.reason() == null || form.reason().isBlank() ? null : form.reason().strip();
        decided = person;
        waiting = null;
    }

    String code() {
        return code;
    }

    long guardianship() {
        return guardianship;
    }

    AccountId ward() {
        return ward;
    }

    AccountId guardian() {
        return guardian;
    }

    GuardianKind kind() {
        return kind;
    }

    ProofRow row(String wardName, LocalDate wardBorn, String guardianName, String guardianLogin) {
        return new ProofRow(code, wardName, wardBorn, guardianName, guardianLogin, kind, paper, note, Signature.row(recorded), verdict == null);
    }
}
