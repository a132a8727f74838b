package org.haoren.credibility.certificates;

/** Why a certificate does not hold any more. */
public enum EndCause {
    ENTRY_VOIDED(CertificateState.CHANGED), REGISTRATION(CertificateState.REVOKED), HOLDER(CertificateState.REVOKED);

    private final CertificateState leadsTo;

    EndCause(CertificateState leadsTo) {
        this.leadsTo = leadsTo;
    }

    CertificateState leadsTo() {
        return leadsTo;
    }
}
