package org.haoren.accounts.consents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** Consent to one purpose in one edition of its text. Stands until it is withdrawn or a newer one takes its place; never changes otherwise. */
@Entity
@Table(name = "account_consent")
class Consent {
    private static final int STANDS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_consent_seq")
    @SequenceGenerator(name = "account_consent_seq", sequenceName = "account_consent_seq", allocationSize = 50)
    private long id;
    private AccountId account;
    @Enumerated(EnumType.STRING) private ConsentPurpose purpose;
    private String edition;
    private Integer standing;
    @Column(name = "given_at") private Instant givenAt;
    @Column(name = "ended_at") private Instant endedAt;
    private boolean withdrawn;

    protected Consent() {}

    Consent(AccountId account, ConsentPurpose purpose, String edition, Instant now) {
        this.account = account;
        this.purpose = purpose;
        this.edition = edition;
        this.standing = STANDS;
        this.givenAt = now;
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    boolean stands() {
        return standing != null;
    }

    boolean current() {
        return edition.equals(purpose.edition());
    }

    /** @param byWithdrawal or because a newer one takes its place */
    void end(boolean byWithdrawal, Instant now) {
        standing = null;
        endedAt = now;
        withdrawn = byWithdrawal;
    }

    ConsentRow row() {
        return new ConsentRow(edition, givenAt, endedAt, withdrawn);
    }
}
