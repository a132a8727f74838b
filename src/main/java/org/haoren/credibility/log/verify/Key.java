package org.haoren.credibility.log.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A verifier key of C2SP signed-note: {@code name+id+base64(0x01 || key)}, Ed25519. */
record Key(String name, String id, PublicKey key, String written) {
    private static final int ID_BYTES = 4;
    private static final int SIGNATURE_BYTES = 64;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** @throws IllegalArgumentException when it is none, or its id is not that of its name and key */
    static Key of(String written) {
        var parts = written.strip().split("\\+", 3);
        if (parts.length != 3) throw new IllegalArgumentException(written);
        var bytes = Base64.getDecoder().decode(parts[2]);
        if (bytes.length != 33 || bytes[0] != 1) throw new IllegalArgumentException(written);
        var id = Arrays.copyOf(new Sha256().of((parts[0] + "\n").getBytes(StandardCharsets.UTF_8), bytes), ID_BYTES);
        if (!HexFormat.of().formatHex(id).equals(parts[1])) throw new IllegalArgumentException(written);
        try {
            var encoded = new ByteArrayOutputStream();
            encoded.writeBytes(X509);
            encoded.write(bytes, 1, bytes.length - 1);
            return new Key(parts[0], parts[1], KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.toByteArray())), written.strip());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(written, e);
        }
    }

    boolean names(Note.Line line) {
        return line.name().equals(name) && HexFormat.of().formatHex(line.bytes(), 0, ID_BYTES).equals(id);
    }

    boolean made(Note.Line line, String text) {
        if (line.bytes().length != ID_BYTES + SIGNATURE_BYTES) return false;
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(line.bytes(), ID_BYTES, SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
