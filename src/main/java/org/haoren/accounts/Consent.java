package org.haoren.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** Consent to one purpose in one edition of its text (PIPL arts. 13 to 15). */
@Entity
@Table(name = "account_consent")
class Consent {
    static final String PRIVACY = "privacy";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_consent_seq")
    @SequenceGenerator(name = "account_consent_seq", sequenceName = "account_consent_seq", allocationSize = 50)
    private long id;
    private AccountId account;
    private String purpose;
    private String edition;
    @Column(name = "given_at") private Instant givenAt;

    protected Consent() {}

    Consent(AccountId account, String purpose, String edition, Instant now) {
        this.account = account;
        this.purpose = purpose;
        this.edition = edition;
        this.givenAt = now;
    }
}
