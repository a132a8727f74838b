package org.haoren.platform.crypto;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Signing keys for tests. */
public final class TestKeys {
    private TestKeys() {}

    /** From bytes as signed notes write keys: one byte for the kind, 32 for the key. */
    public static SigningKey of(byte[] seed, byte[] open) {
        try {
            var keys = KeyFactory.getInstance("Ed25519");
            return new SigningKey(SigningAlgorithm.ED25519, keys.generatePrivate(new PKCS8EncodedKeySpec(joined("302e020100300506032b657004220420", seed))),
                    keys.generatePublic(new X509EncodedKeySpec(joined("302a300506032b6570032100", open))));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public static List<SigningKey> two() {
        var made = new ArrayList<SigningKey>();
        try {
            for (int i = 0; i < 2; i++) {
                var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                made.add(new SigningKey(SigningAlgorithm.ED25519, pair.getPrivate(), pair.getPublic()));
            }
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
        return made;
    }

    private static byte[] joined(String start, byte[] key) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex(start));
        out.write(key, 1, key.length - 1);
        return out.toByteArray();
    }
}
