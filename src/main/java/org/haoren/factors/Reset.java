package org.haoren.factors;

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
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/** Taking an account's app and codes away: proposed by one person who has seen its owner, then confirmed or declined by another. */
@Entity
@Table(name = "factor_reset")
class Reset {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "factor_reset_seq")
    @SequenceGenerator(name = "factor_reset_seq", sequenceName = "factor_reset_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private AccountId account;
    private Integer waiting = 1;
    private String reason;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "proposed_name"))
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
    private Signature proposed;
    @Enumerated(EnumType.STRING) private ResetVerdict verdict;
    private String answer;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Signature decided;

    protected Reset() {}

    Reset(AccountId account, String reason, Signature by) {
        code = Codes.random();
        this.account = account;
        this.reason = reason.strip();
        proposed = by;
    }

    List<Refusal> objectionsToDeciding(Decider person, ResetDecisionForm form) {
        var found = new ArrayList<Refusal>();
        if (verdict != null) found.add(FactorRefusal.RESET_DECIDED);
        found.addAll(person.objections(account, FactorRefusal.NOT_FOR_YOURSELF));
        if (proposed.by(person)) found.add(FactorRefusal.PROPOSED_BY_YOU);
        if (form.verdict() == ResetVerdict.DECLINED && (form.reason() == null || form.reason().isBlank())) found.add(FactorRefusal.REASON_NEEDED.on("reason"));
        return found;
    }

    void decide(ResetDecisionForm form, Signature person) {
        verdict = form.verdict();
        answer = form.reason() == null ? null : form.reason().strip();
        decided = person;
        waiting = null;
    }

    String code() {
        return code;
    }

    AccountId account() {
        return account;
    }

    /** @param login masked @param person who reads it */
    ResetRow row(String name, String login, Decider person, boolean deciding) {
        return new ResetRow(code, name, login, reason, Signature.row(proposed), verdict, deciding && verdict == null && !person.near(account) && !proposed.by(person));
    }
}
