package org.haoren.credibility.certificates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.haoren.platform.config.Settings;
import org.haoren.platform.config.Stop;
import org.haoren.platform.crypto.SigningAlgorithm;
import org.haoren.platform.crypto.SigningKey;
import org.haoren.platform.crypto.SigningKeys;

/**
 * Signs with Ed25519 (RFC 8032), or with SM2 (GB/T 32918) where the settings want it, by keys of its own: what signs the log signs nothing else. The last in the file signs; earlier
 * ones stay there, and the other algorithm's file beside it, so that their certificates can be checked.
 */
@ApplicationScoped
class CertificateSigner {
    private static final Map<SigningAlgorithm, String> FILES = Map.of(SigningAlgorithm.ED25519, "certificate.p12", SigningAlgorithm.SM2, "certificate-sm2.p12");
    @Inject SigningKeys keyFiles;
    @Inject Settings settings;
    private List<SigningKey> keys;

    /** @param signature base 64 @param key public, as X.509 writes it, base 64 */
    record Signed(String signature, String key) {}

    @PostConstruct
    void open() {
        var signing = SigningAlgorithm.valueOf(settings.text("haoren.certificate.signature").toUpperCase(Locale.ROOT));
        try {
            var found = new ArrayList<SigningKey>();
            for (var each : FILES.keySet()) if (each != signing && Files.exists(settings.data().resolve(FILES.get(each)))) found.addAll(of(each));
            found.addAll(of(signing));
            keys = List.copyOf(found);
        } catch (IllegalStateException e) {
            Stop.because(e.getMessage());
        }
    }

    private List<SigningKey> of(SigningAlgorithm algorithm) {
        return keyFiles.of(algorithm, FILES.get(algorithm), settings.text("haoren.certificate.key.password"));
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
        return Base64.getEncoder().encodeToString(key.open().getEncoded());
    }
}
