package org.haoren.accounts;

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
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/** That another document counts for a verified person from now on: recorded by a clerk who has it in hand, and confirmed or declined by a second person. */
@Entity
@Table(name = "account_correction")
class Correction {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_correction_seq")
    @SequenceGenerator(name = "account_correction_seq", sequenceName = "account_correction_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private long account;
    @Enumerated(EnumType.STRING) private CorrectionKind kind;
    private String number;
    private String hash;
    private LocalDate born;
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

    protected Correction() {}

    Correction(AccountId account, CorrectionForm form, IdDocument document, String sealed, String hash, Signature clerk) {
        code = Codes.random();
        this.account = account.value();
        kind = form.kind();
        number = sealed;
        this.hash = hash;
        born = document.born();
        note = form.note().strip();
        recorded = clerk;
    }

    boolean waits() {
        return verdict == null;
    }

    /** Whoever recorded it does not confirm it, nor does whose it is. */
    List<Refusal> objectionsToDeciding(Decider person, VerdictForm form) {
        var found = new ArrayList<Refusal>();
        if (!waits()) found.add(AccountRefusal.CORRECTION_DECIDED);
        found.addAll(person.objections(account(), AccountRefusal.NOT_FOR_YOURSELF));
        if (recorded.by(person)) found.add(AccountRefusal.CORRECTION_RECORDED_BY_YOU);
        if (form.verdict() == Verdict.DECLINED && (form.reason() == null || form.reason().isBlank())) found.add(AccountRefusal.REASON_NEEDED.on("reason"));
        return found;
    }

    void decide(VerdictForm form, Signature person) {
        verdict = form.verdict();
        reason = form.reason() == null || form.reason().isBlank() ? null : form.reason().strip();
        decided = person;
    }

    String code() {
        return code;
    }

    AccountId account() {
        return new AccountId(account);
    }

    /** Whether what counted until now was the person's. */
    boolean renewed() {
        return kind == CorrectionKind.RENEWED;
    }

    String sealed() {
        return number;
    }

    String hash() {
        return hash;
    }

    LocalDate born() {
        return born;
    }

    CorrectionRow row(Account whose, IdDocument before, IdDocument after) {
        return new CorrectionRow(code, whose.name(), new Login(whose.login()).masked(), kind, before.kind(), before.masked(), whose.born(), after.kind(), after.masked(), born, note,
                Signature.row(recorded), waits());
    }
}
