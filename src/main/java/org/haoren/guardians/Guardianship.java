package org.haoren.guardians;

import jakarta.persistence.Column;
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
import java.util.List;
import org.haoren.accounts.NamedLogin;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/**
 * Who answers for whom. Asked for by the ward, accepted by the guardian together with what they consent to, proved to a clerk, confirmed by a second person, and over when
 * either ends it or the ward is of full age.
 */
@Entity
class Guardianship {
    private static final Integer STANDS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guardianship_seq")
    @SequenceGenerator(name = "guardianship_seq", sequenceName = "guardianship_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private AccountId ward;
    private AccountId guardian;
    private Long lesser;
    private Long greater;
    @Column(name = "login_hash") private String loginHash;
    private String login;
    @Enumerated(EnumType.STRING) private GuardianKind kind;
    private Integer standing;
    @Column(name = "asked_at") private Instant askedAt;
    @Column(name = "accepted_at") private Instant acceptedAt;
    @Column(name = "proved_at") private Instant provedAt;
    @Column(name = "confirmed_at") private Instant confirmedAt;
    @Column(name = "ends_on") private LocalDate endsOn;
    @Column(name = "ended_at") private Instant endedAt;
    @Enumerated(EnumType.STRING) @Column(name = "end_reason") private GuardianshipEnd end;

    protected Guardianship() {}

    /** @param asked who is named as the guardian, whether they have an account or not @param fullFrom first day on which the ward answers for themself */
    Guardianship(AccountId ward, NamedLogin asked, GuardianKind kind, LocalDate fullFrom, Instant now) {
        code = Codes.random();
        this.ward = ward;
        guardian = asked.holder();
        if (guardian != null) {
            lesser = Math.min(ward.value(), guardian.value());
            greater = Math.max(ward.value(), guardian.value());
        }
        loginHash = asked.hash();
        login = asked.masked();
        this.kind = kind;
        standing = STANDS;
        endsOn = fullFrom;
        askedAt = now;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    AccountId ward() {
        return ward;
    }

    /** Null where nobody has an account under what was named. */
    AccountId guardian() {
        return guardian;
    }

    GuardianKind kind() {
        return kind;
    }

    boolean stands() {
        return standing != null;
    }

    boolean accepted() {
        return stands() && acceptedAt != null;
    }

    boolean confirmed() {
        return stands() && confirmedAt != null;
    }

    GuardianshipState state() {
        if (!stands()) return GuardianshipState.ENDED;
        if (confirmedAt != null) return GuardianshipState.CONFIRMED;
        if (provedAt != null) return GuardianshipState.PROVED;
        return acceptedAt == null ? GuardianshipState.ASKED : GuardianshipState.ACCEPTED;
    }

    List<Refusal> objectionsToAnswering() {
        return state() == GuardianshipState.ASKED ? List.of() : List.of(GuardianRefusal.ALREADY_ANSWERED);
    }

    void accept(Instant now) {
        acceptedAt = now;
    }

    List<Refusal> objectionsToProving() {
        return switch (state()) {
            case ASKED, ENDED -> List.of(GuardianRefusal.NOT_ACCEPTED);
            case ACCEPTED -> List.of();
            case PROVED -> List.of(GuardianRefusal.PROOF_WAITS);
            case CONFIRMED -> List.of(GuardianRefusal.ALREADY_CONFIRMED);
        };
    }

    void prove(Instant now) {
        provedAt = now;
    }

    /** @param kind as the proof says */
    void confirm(GuardianKind kind, Instant now) {
        this.kind = kind;
        confirmedAt = now;
    }

    /** It may be proved anew. */
    void leaveUnproved() {
        provedAt = null;
    }

    /** What is confirmed is not the ward's to take back. */
    List<Refusal> objectionsToTakingBack() {
        return confirmed() ? List.of(GuardianRefusal.ALREADY_CONFIRMED) : List.of();
    }

    void end(GuardianshipEnd reason, Instant now) {
        standing = null;
        endedAt = now;
        end = reason;
    }

    /** The birth date was corrected meanwhile. */
    void runUntil(LocalDate fullFrom) {
        endsOn = fullFrom;
    }

    /** @param wardName empty where it is not to be shown @param guardianName likewise */
    GuardianshipRow row(String wardName, String guardianName, Maturity maturity, List<ConsentRow> consents) {
        return new GuardianshipRow(code, state(), kind, wardName, guardianName, login, maturity, askedAt, acceptedAt, confirmedAt, consents, "", false);
    }
}
