package org.haoren.credibility.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a certificate says whole, sealed, with its signature. Never changes; goes with its holder's account. */
@Entity
@Table(name = "certificate_paper")
class SignedPaper {
    @Id private long certificate;
    private byte[] payload;
    private String signature;
    @Column(name = "signing_key") private String signingKey;

    protected SignedPaper() {}

    SignedPaper(Certificate of, byte[] sealed, CertificateSigner.Signed signed) {
        this.certificate = of.id();
        this.payload = sealed;
        this.signature = signed.signature();
        this.signingKey = signed.key();
    }

    /** Whose paper it is. */
    long certificate() {
        return certificate;
    }

    byte[] sealed() {
        return payload.clone();
    }

    String signature() {
        return signature;
    }

    /** As {@link CertificateSigner} writes it. */
    String signingKey() {
        return signingKey;
    }
}
