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
import java.util.List;
import org.haoren.accounts.AccountRow;
import org.haoren.accounts.VerdictForm;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/** That a clerk has seen why somebody is a guardian no more: recorded with the paper in hand, and confirmed or declined by a second person. Until then nothing follows. */
@Entity
@Table(name = "guardian_ending")
class GuardianEnding {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guardian_ending_seq")
    @SequenceGenerator(name = "guardian_ending_seq", sequenceName = "guardian_ending_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private long guardianship;
    private AccountId ward;
    private AccountId guardian;
    @Enumerated(EnumType.STRING) private EndingCause cause;
    @Embedded private SecondLook look;

    protected GuardianEnding() {}

    GuardianEnding(Guardianship guardianship, EndingForm form, Signature clerk) {
        code = Codes.random();
        this.guardianship = guardianship.id();
        ward = guardianship.ward();
        guardian = guardianship.guardian();
        cause = form.cause();
        look = new SecondLook(form.note(), clerk);
    }

    /** Neither whoever recorded it nor either of the two decides, nor another guardian of the ward. */
    List<Refusal> objectionsToDeciding(Decider person, VerdictForm form) {
        return look.objections(person, List.of(ward, guardian), form, GuardianRefusal.ENDING_DECIDED);
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

    EndingCause cause() {
        return cause;
    }

    EndingRow row(AccountRow wardRow, AccountRow guardianRow, boolean another) {
        return new EndingRow(code, wardRow.name(), wardRow.born(), guardianRow.name(), guardianRow.login(), cause, look.note(), look.recorded(), another, look.waits());
    }
}
