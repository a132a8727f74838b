package org.haoren.volunteers.qualifications;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.files.FileId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.permit.SignatureRow;
import org.haoren.platform.refusal.Refusal;

/**
 * A qualification: stated with its proof, then checked or declined by somebody else, once. Time alone ends it; its owner may withdraw it at any moment. A renewed
 * document is a new one beside it.
 */
@Entity
class Qualification {
    private static final Integer WAITS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "qualification_seq")
    @SequenceGenerator(name = "qualification_seq", sequenceName = "qualification_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private AccountId account;
    private String kind;
    private String issuer;
    private String number;
    private String proof;
    private String station;
    @Column(name = "valid_from") private LocalDate validFrom;
    @Column(name = "valid_until") private LocalDate validUntil;
    @Column(name = "stated_at") private Instant statedAt;
    private Integer waiting;
    @Enumerated(EnumType.STRING) private CheckVerdict verdict;
    private String reason;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "checked_by"))
    @AttributeOverride(name = "name", column = @Column(name = "checked_name"))
    @AttributeOverride(name = "at", column = @Column(name = "checked_at"))
    private Signature checked;
    @Column(name = "withdrawn_at") private Instant withdrawnAt;
    @Column(name = "warned_at") private Instant warnedAt;

    protected Qualification() {}

    /** @param number sealed */
    Qualification(AccountId account, QualificationForm form, String number, Instant now) {
        code = Codes.random();
        this.account = account;
        kind = form.kind();
        issuer = form.issuer().strip();
        this.number = number;
        proof = form.proof().code();
        station = form.station() == null || form.station().isBlank() ? null : form.station();
        validFrom = form.validFrom();
        validUntil = form.validUntil();
        statedAt = now;
        waiting = WAITS;
    }

    /** What the days of a form speak against; they may be missing. The last day still counts. */
    static List<Refusal> objectionsToDays(LocalDate from, LocalDate until, LocalDate today) {
        var found = new ArrayList<Refusal>();
        if (until == null) return found;
        if (from != null && until.isBefore(from)) found.add(QualificationRefusal.UNTIL_BEFORE_FROM.on("validUntil"));
        else if (until.isBefore(today)) found.add(QualificationRefusal.ALREADY_EXPIRED.on("validUntil"));
        return found;
    }

    /** Every reason at once; empty means that this person may decide so. @param form may lack parts */
    List<Refusal> objectionsToChecking(Decider person, CheckForm form, LocalDate today) {
        var found = new ArrayList<Refusal>();
        if (withdrawnAt != null) found.add(QualificationRefusal.ALREADY_WITHDRAWN);
        else if (verdict != null) found.add(QualificationRefusal.ALREADY_CHECKED);
        found.addAll(person.objections(account, QualificationRefusal.NOT_YOUR_OWN_CHECK));
        if (form.verdict() == CheckVerdict.CHECKED && over(today)) found.add(QualificationRefusal.EXPIRED_MEANWHILE.on("verdict"));
        if (form.verdict() == CheckVerdict.DECLINED && (form.reason() == null || form.reason().isBlank())) found.add(QualificationRefusal.REASON_NEEDED.on("reason"));
        return found;
    }

    void decide(CheckForm form, Signature person) {
        verdict = form.verdict();
        reason = verdict == CheckVerdict.DECLINED ? form.reason().strip() : null;
        checked = person;
        waiting = null;
    }

    List<Refusal> objectionsToWithdrawing() {
        return withdrawnAt == null ? List.of() : List.of(QualificationRefusal.ALREADY_WITHDRAWN);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        number = null;
        proof = null;
        waiting = null;
    }

    private boolean over(LocalDate today) {
        return validUntil != null && today.isAfter(validUntil);
    }

    /** Checked, and the document covers this day, its last one included. */
    boolean heldOn(LocalDate day) {
        return withdrawnAt == null && verdict == CheckVerdict.CHECKED && !day.isBefore(validFrom) && !over(day);
    }

    HeldRow held() {
        return new HeldRow(kind, validFrom, validUntil);
    }

    /** Its owner is told once, on or after the first day so near to its last one. */
    boolean toBeWarned(LocalDate today, int days) {
        return warnedAt == null && validUntil != null && heldOn(today) && !today.plusDays(days).isBefore(validUntil);
    }

    void warned(Instant now) {
        warnedAt = now;
    }

    QualificationState state(LocalDate today) {
        if (withdrawnAt != null) return QualificationState.WITHDRAWN;
        if (verdict == CheckVerdict.DECLINED) return QualificationState.DECLINED;
        if (over(today)) return QualificationState.EXPIRED;
        return verdict == CheckVerdict.CHECKED ? QualificationState.CHECKED : QualificationState.STATED;
    }

    String code() {
        return code;
    }

    AccountId account() {
        return account;
    }

    String kind() {
        return kind;
    }

    String station() {
        return station;
    }

    String sealedNumber() {
        return number;
    }

    FileId proof() {
        return proof == null ? null : new FileId(proof);
    }

    LocalDate validUntil() {
        return validUntil;
    }

    /** @param whose null in one's own list @param clear what only those see who look at it by itself */
    QualificationRow row(Whose whose, Clear clear, LocalDate today, Decider reader) {
        SignatureRow by = Signature.row(checked);
        return new QualificationRow(code, whose == null ? null : whose.name(), whose == null ? null : whose.number(), kind, issuer, clear.number(), clear.proof(), station,
                validFrom, validUntil, state(today), statedAt, by, reason, reader.near(account));
    }

    /** @param number of the volunteer */
    record Whose(String name, String number) {}

    /** @param number of the document, in clear @param proof a link for the reader */
    record Clear(String number, String proof) {
        static final Clear NOTHING = new Clear(null, null);
    }
}
