package org.haoren.activities.presence;

import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Public half of a telephone's key: P-256, as SubjectPublicKeyInfo (RFC 5480) in base 64 for addresses. */
record PhoneKey(String text) {
    private static final String CURVE = "secp256r1";

    /** Whether it is one. */
    boolean sound() {
        return key().isPresent();
    }

    /** @param signature both numbers one after the other (IEEE P1363), in base 64 for addresses; anything that somebody sent */
    boolean signed(String said, String signature) {
        try {
            var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            verifier.initVerify(key().orElseThrow(() -> new IllegalStateException("A key that is none was kept")));
            verifier.update(said.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<ECPublicKey> key() {
        try {
            var read = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(Base64.getUrlDecoder().decode(text)));
            return read instanceof ECPublicKey key && onCurve(key) ? Optional.of(key) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean onCurve(ECPublicKey key) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        var curve = parameters.getParameterSpec(ECParameterSpec.class);
        return key.getParams().getCurve().equals(curve.getCurve()) && key.getParams().getOrder().equals(curve.getOrder());
    }
}
