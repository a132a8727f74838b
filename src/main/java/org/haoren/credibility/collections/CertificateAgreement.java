package org.haoren.credibility.collections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** A volunteer's own word that their certificate is in a collection, until they take it back. */
@Entity
@Table(name = "certificate_agreement")
class CertificateAgreement {
    private static final Integer STANDS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_agreement_seq")
    @SequenceGenerator(name = "certificate_agreement_seq", sequenceName = "certificate_agreement_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private long collection;
    private AccountId account;
    private String number;
    private Integer standing;
    @Column(name = "agreed_at") private Instant agreedAt;
    @Column(name = "taken_back_at") private Instant takenBackAt;

    protected CertificateAgreement() {}

    CertificateAgreement(long collection, AccountId holder, String number, Instant now) {
        this.collection = collection;
        this.account = holder;
        this.number = number;
        this.standing = STANDS;
        this.agreedAt = now;
    }

    void takeBack(Instant now) {
        standing = null;
        takenBackAt = now;
    }

    AccountId holder() {
        return account;
    }

    String number() {
        return number;
    }

    Instant agreedAt() {
        return agreedAt;
    }
}
