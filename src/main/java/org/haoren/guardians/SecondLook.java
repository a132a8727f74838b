package org.haoren.guardians;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.haoren.accounts.Verdict;
import org.haoren.accounts.VerdictForm;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.permit.SignatureRow;
import org.haoren.platform.refusal.Refusal;

/** What a clerk noted at the counter, and what a second person says to it. It waits until then, and is never decided twice. */
@Embeddable
class SecondLook {
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

    protected SecondLook() {}

    SecondLook(String note, Signature clerk) {
        this.note = note.strip();
        recorded = clerk;
    }

    /**
     * Neither whoever recorded it nor whom it is about decides.
     *
     * @param about whom it is about
     * @param already what is said where it has been decided
     */
    List<Refusal> objections(Decider person, Collection<AccountId> about, VerdictForm form, GuardianRefusal already) {
        var found = new ArrayList<Refusal>();
        if (verdict != null) found.add(already);
        about.stream().flatMap(each -> person.objections(each, GuardianRefusal.NOT_FOR_YOURSELF).stream()).distinct().forEach(found::add);
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

    boolean waits() {
        return verdict == null;
    }

    String note() {
        return note;
    }

    SignatureRow recorded() {
        return Signature.row(recorded);
    }
}
