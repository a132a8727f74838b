package org.haoren.guardians;

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
import java.util.List;
import org.haoren.accounts.VerdictForm;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
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
    @Enumerated(EnumType.STRING) private GuardianKind kind;
    @Enumerated(EnumType.STRING) private ProofPaper paper;
    @Embedded private SecondLook look;

    protected GuardianProof() {}

    GuardianProof(Guardianship guardianship, ProofForm form, Signature clerk) {
        code = Codes.random();
        this.guardianship = guardianship.id();
        ward = guardianship.ward();
        guardian = guardianship.guardian();
        kind = form.kind();
        paper = form.paper();
        look = new SecondLook(form.note(), clerk);
    }

    /** Neither whoever recorded it nor either of the two decides. */
    List<Refusal> objectionsToDeciding(Decider person, VerdictForm form) {
        return look.objections(person, List.of(ward, guardian), form, GuardianRefusal.PROOF_DECIDED);
    }

    void decide(VerdictForm form, Signature person) {
        look.decide(form, person);
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
        return new ProofRow(code, wardName, wardBorn, guardianName, guardianLogin, kind, paper, look.note(), look.recorded(), look.waits());
    }
}
