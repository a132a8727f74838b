package org.haoren.credibility.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.personal.Gate;
import org.haoren.platform.personal.Sealed;
import org.haoren.platform.refusal.Missing;

/** Keeps what certificates say, sealed; whoever opens another's is written down. */
@ApplicationScoped
class Papers {
    static final String PURPOSE = "service certificate";
    @Inject CertificateStore store;
    @Inject CertificateSigner signer;
    @Inject Sealing sealing;
    @Inject Gate gate;

    /** @param signature base 64 @param key public, base 64 */
    record Opened(byte[] payload, String signature, String key) {}

    void keep(Certificate certificate, byte[] payload) {
        store.add(new SignedPaper(certificate, sealing.seal(PURPOSE, payload), signer.sign(payload)));
    }

    /** @throws Missing where its holder's account was erased */
    Opened open(Certificate certificate) {
        var paper = store.paper(certificate).orElseThrow(() -> new Missing("paper"));
        gate.opens(certificate.holder(), new Sealed("certificate_paper", certificate.number().value()), "GUARDING", null);
        return new Opened(sealing.open(PURPOSE, paper.sealed()), paper.signature(), paper.signingKey());
    }
}
