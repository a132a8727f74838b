package org.haoren.guardians;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
    @Embedded private SecondLook look;

    protected OwnIncome() {}

    OwnIncome(AccountId account, String note, Signature clerk) {
        code = Codes.random();
        this.account = account;
        look = new SecondLook(note, clerk);
    }

    /** Neither whoever recorded it nor whose it is decides. */
    List<Refusal> objectionsToDeciding(Decider person, VerdictForm form) {
        return look.objections(person, List.of(account), form, GuardianRefusal.INCOME_DECIDED);
    }

    void decide(VerdictForm form, Signature person) {
        look.decide(form, person);
    }

    String code() {
        return code;
    }

    AccountId account() {
        return account;
    }

    IncomeRow row(String name, String login, LocalDate born) {
        return new IncomeRow(code, name, login, born, look.note(), look.recorded(), look.waits());
    }
}
