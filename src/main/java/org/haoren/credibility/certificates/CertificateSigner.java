package org.haoren.credibility.certificates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.haoren.platform.config.Settings;
import org.haoren.platform.config.Stop;
import org.haoren.platform.crypto.SigningKey;
import org.haoren.platform.crypto.SigningKeys;

/** Signs with Ed25519 (RFC 8032), by keys of its own: what signs the log signs nothing else. The last in the file signs; earlier ones stay there, so that their certificates can be checked. */
@ApplicationScoped
class CertificateSigner {
    private static final String FILE = "certificate.p12";
    /** What X.509 writes before an Ed25519 key (RFC 8410). */
    private static final byte[] BEFORE = HexFormat.of().parseHex("302a300506032b6570032100");
    @Inject SigningKeys keyFile;
    @Inject Settings settings;
    private List<SigningKey> keys;

    /** @param signature base 64 @param key public, as X.509 writes it, base 64 */
    record Signed(String signature, String key) {}

    @PostConstruct
    void open() {
        try {
            keys = keyFile.of(FILE, settings.text("haoren.certificate.key.password"));
        } catch (IllegalStateException e) {
            Stop.because(e.getMessage());
        }
    }

    Signed sign(byte[] payload) {
        var key = keys.get(keys.size() - 1);
        return new Signed(Base64.getEncoder().encodeToString(key.sign(payload)), written(key));
    }

    /** All, base 64. */
    List<String> keys() {
        return keys.stream().map(CertificateSigner::written).toList();
    }

    private static String written(SigningKey key) {
        var open = key.publicKey();
        var whole = new byte[BEFORE.length + open.length];
        System.arraycopy(BEFORE, 0, whole, 0, BEFORE.length);
        System.arraycopy(open, 0, whole, BEFORE.length, open.length);
        return Base64.getEncoder().encodeToString(whole);
    }
}
