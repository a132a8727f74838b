package org.haoren.credibility.certificates;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.crypto.SigningAlgorithm;
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
    record Opened(byte[] payload, String signature, String key) {
        SigningAlgorithm algorithm() {
            return SigningAlgorithm.of(Base64.getDecoder().decode(key));
        }
    }

    /** @param payload what was signed */
    record Printed(Certificate certificate, byte[] payload) {}

    void keep(Certificate certificate, byte[] payload) {
        store.add(new SignedPaper(certificate, sealing.seal(PURPOSE, payload), signer.sign(payload)));
    }

    /** Of certificates whose holders have agreed that the caller gets them; in the same order. */
    List<Printed> handed(List<Certificate> certificates) {
        var kept = store.papers(certificates.stream().map(Certificate::id).toList()).stream().collect(toMap(SignedPaper::certificate, identity()));
        certificates.forEach(each -> opens(each, "HANDED_OVER"));
        return certificates.stream().map(each -> new Printed(each, sealing.open(PURPOSE, kept.get(each.id()).sealed()))).toList();
    }

    private void opens(Certificate certificate, String purpose) {
        gate.opens(certificate.holder(), new Sealed("certificate_paper", certificate.number().value()), purpose, null);
    }

    /** @throws Missing where its holder's account was erased */
    Opened open(Certificate certificate) {
        var paper = store.paper(certificate).orElseThrow(() -> new Missing("paper"));
        opens(certificate, "GUARDING");
        return new Opened(sealing.open(PURPOSE, paper.sealed()), paper.signature(), paper.signingKey());
    }
}
