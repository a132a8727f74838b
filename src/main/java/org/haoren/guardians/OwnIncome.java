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

/** That somebody of sixteen or seventeen lives by what they earn (Civil Code, art. 18): recorded by a clerk, and confirmed or declined by a second person. */
@Entity
@Table(name = "guardian_income")
class OwnIncome {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guardian_income_seq")
    @SequenceGenerator(name = "guardian_income_seq", sequenceName = "guardian_income_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private AccountId account;
    private Integer waiting = 1;
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

    protected OwnIncome() {}

    OwnIncome(AccountId account, String note, Signature clerk) {
        code = Codes.random();
        this.account = account;
        this.note = note.strip();
        recorded = clerk;
    }

    /** Neither whoever recorded it nor whose it is decides. */
    List<Refusal> objectionsToDeciding(AccountId person, VerdictForm form) {
        var found = new ArrayList<Refusal>();
        if (verdict != null) found.add(GuardianRefusal.INCOME_DECIDED);
        if (account.equals(person)) found.add(GuardianRefusal.NOT_FOR_YOURSELF);
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

    AccountId account() {
        return account;
    }

    IncomeRow row(String name, String login, LocalDate born) {
        return new IncomeRow(code, name, login, born, note, Signature.row(recorded), verdict == null);
    }
}
