package org.haoren.credibility.certificates;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.haoren.platform.facts.Leaf;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** A certificate as everybody may check it: issued once, valid until it ends, and never valid again. What it says whole is in its {@link SignedPaper}. */
@Entity
class Certificate {
    private static final Integer STANDS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_seq")
    @SequenceGenerator(name = "certificate_seq", sequenceName = "certificate_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String number;
    private AccountId account;
    private String content;
    private String digest;
    private Integer standing;
    @Enumerated(EnumType.STRING) private CertificateState state;
    @Column(name = "masked_name") private String masked;
    private boolean verified;
    private String field;
    @Column(name = "from_day") private LocalDate fromDay;
    @Column(name = "to_day") private LocalDate toDay;
    @Column(name = "by_check_in") private int checkIn;
    @Column(name = "by_roll_call") private int rollCall;
    @Column(name = "by_wish") private int wish;
    @Column(name = "by_correction") private int correction;
    @Column(name = "by_claim") private int claim;
    @Column(name = "by_back_entry") private int backEntry;
    @Column(name = "issued_at") private Instant issuedAt;
    private Long leaf;
    @Column(name = "ended_at") private Instant endedAt;
    @Enumerated(EnumType.STRING) private EndCause cause;
    @Column(name = "ended_leaf") private Long endedLeaf;
    @ElementCollection
    @CollectionTable(name = "certificate_entry", joinColumns = @JoinColumn(name = "certificate"))
    @Column(name = "entry")
    private Set<String> entries = new HashSet<>();

    protected Certificate() {}

    /** @param content keyed hash of what it is about @param digest of what is signed, hexadecimal */
    Certificate(CertificateNumber number, AccountId holder, Statement statement, String content, String digest, Instant now) {
        this.number = number.value();
        this.account = holder;
        this.content = content;
        this.digest = digest;
        this.standing = STANDS;
        this.state = CertificateState.VALID;
        this.masked = MaskedName.of(statement.holder().name());
        this.verified = statement.holder().verified();
        this.field = statement.field();
        this.fromDay = statement.period().from();
        this.toDay = statement.period().to();
        this.checkIn = statement.minutes().checkIn();
        this.rollCall = statement.minutes().rollCall();
        this.wish = statement.minutes().wish();
        this.correction = statement.minutes().correction();
        this.claim = statement.minutes().claim();
        this.backEntry = statement.minutes().backEntry();
        this.issuedAt = now;
        this.entries = statement.entries().stream().map(entry -> entry.id().code()).collect(Collectors.toSet());
    }

    List<Refusal> objectionsToEnding() {
        return state == CertificateState.VALID ? List.of() : List.of(CertificateRefusal.ALREADY_ENDED);
    }

    void end(EndCause why, Instant now) {
        if (state != CertificateState.VALID) throw new IllegalStateException("No certificate ends twice");
        state = why.leadsTo();
        standing = null;
        cause = why;
        endedAt = now;
    }

    void issuedAs(Leaf kept) {
        leaf = kept.index();
    }

    void endedAs(Leaf kept) {
        endedLeaf = kept.index();
    }

    long id() {
        return id;
    }

    CertificateNumber number() {
        return new CertificateNumber(number);
    }

    AccountId holder() {
        return account;
    }

    String digest() {
        return digest;
    }

    EndCause cause() {
        return cause;
    }

    Long leaf() {
        return leaf;
    }

    CertificateRow row() {
        return new CertificateRow(number, state, issuedAt, fromDay, toDay, field, checkIn, rollCall, wish, correction, claim, backEntry, checkIn + rollCall + wish + correction + claim + backEntry,
                masked, verified, digest, leaf, endedAt, cause, endedLeaf);
    }
}
