package org.haoren.office.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import org.haoren.activities.presence.LateForm;
import org.haoren.activities.presence.LatePassage;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.crypto.Codes;

/** A telephone that was without a network for a while. */
final class DemoPhone {
    private final KeyPair key;

    DemoPhone() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            key = maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String publicKey() {
        return text(key.getPublic().getEncoded());
    }

    /** @param phone its code @param code that the screen showed then */
    LateForm checkedIn(String phone, ShiftId shift, String code, Instant at) {
        var unsigned = new LateForm(Codes.random(), phone, shift.code(), LatePassage.IN, code, at.toEpochMilli(), "-");
        return new LateForm(unsigned.item(), phone, unsigned.shift(), unsigned.passage(), code, unsigned.phoneAt(), signature(unsigned.signed()));
    }

    private String signature(String said) {
        try {
            var signing = Signature.getInstance("SHA256withECDSAinP1363Format");
            signing.initSign(key.getPrivate());
            signing.update(said.getBytes(StandardCharsets.UTF_8));
            return text(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
