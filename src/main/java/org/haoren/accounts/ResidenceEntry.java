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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haoren.places.districts.DistrictRow;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Residence;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/**
 * That somebody lives in a district, as a clerk read it from their paper. One that is recorded with the identity stands at once; a later one waits for a second
 * person, who confirms or declines it, and stands from then on. It stands until the next one does, and is kept: what a vote asks is where somebody lived at its
 * opening. In clear, unlike an address: a roll is counted by it, and a community has thousands of people.
 */
@Entity
@Table(name = "account_residence")
class ResidenceEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_residence_seq")
    @SequenceGenerator(name = "account_residence_seq", sequenceName = "account_residence_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private long account;
    private int place;
    private String district;
    @Enumerated(EnumType.STRING) private ResidenceProof proof;
    private LocalDate since;
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
    @Column(name = "stands_from") private Instant standsFrom;
    @Column(name = "stands_until") private Instant standsUntil;

    protected ResidenceEntry() {}

    private ResidenceEntry(AccountId account, int place, String district, ResidenceProof proof, Signature clerk) {
        code = Codes.random();
        this.account = account.value();
        this.place = place;
        this.district = district;
        this.proof = proof;
        recorded = clerk;
    }

    /** Recorded together with the identity. */
    static ResidenceEntry first(AccountId account, String district, ResidenceProof proof, Signature clerk, Instant now) {
        var entry = new ResidenceEntry(account, 0, district, proof, clerk);
        entry.standsFrom = now;
        return entry;
    }

    /** Recorded later. @param place how many were recorded before, declined ones included */
    static ResidenceEntry change(AccountId account, int place, ResidenceForm form, Signature clerk) {
        var entry = new ResidenceEntry(account, place, form.district(), form.proof(), clerk);
        entry.since = form.since();
        return entry;
    }

    /** Whoever recorded it does not confirm it, nor does whose it is. */
    List<Refusal> objectionsToDeciding(Decider person, VerdictForm form) {
        var found = new ArrayList<Refusal>();
        if (state() != ResidenceState.WAITING) found.add(AccountRefusal.RESIDENCE_DECIDED);
        found.addAll(person.objections(account(), AccountRefusal.NOT_FOR_YOURSELF));
        if (recorded.by(person)) found.add(AccountRefusal.RESIDENCE_RECORDED_BY_YOU);
        if (form.verdict() == Verdict.DECLINED && (form.reason() == null || form.reason().isBlank())) found.add(AccountRefusal.REASON_NEEDED.on("reason"));
        return found;
    }

    void decline(String why, Signature person) {
        verdict = Verdict.DECLINED;
        reason = why.strip();
        decided = person;
    }

    /** @param before what has stood until now, null where nothing has */
    void confirm(ResidenceEntry before, Signature person, Instant now) {
        verdict = Verdict.CONFIRMED;
        decided = person;
        standsFrom = now;
        if (before != null) before.standsUntil = now;
    }

    ResidenceState state() {
        if (verdict == Verdict.DECLINED) return ResidenceState.DECLINED;
        if (standsFrom == null) return ResidenceState.WAITING;
        return standsUntil == null ? ResidenceState.STANDS : ResidenceState.PAST;
    }

    String code() {
        return code;
    }

    AccountId account() {
        return new AccountId(account);
    }

    String district() {
        return district;
    }

    LocalDate since() {
        return since;
    }

    Signature recorded() {
        return recorded;
    }

    Residence residence() {
        return new Residence(district, standsFrom);
    }

    ResidenceRow row(DistrictRow named) {
        return new ResidenceRow(code, district, named.pathZh(), named.pathEn(), proof, since, state(), Signature.row(recorded).at(), standsFrom, standsUntil, reason);
    }
}
