package org.haoren.credibility.certificates;

import org.haoren.platform.mail.Letter;

/** What holders are told. */
enum CertificateLetter implements Letter {
    /** An entry was taken out; a new one can be made. */
    CHANGED,
    REVOKED;

    static CertificateLetter of(EndCause cause) {
        return cause.leadsTo() == CertificateState.CHANGED ? CHANGED : REVOKED;
    }
}
