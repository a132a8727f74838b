package org.haoren.platform.crypto;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.Certificate;

/**
 * A PKCS#12 file keeps a secret key only beside a certificate, and the platform makes none. This is the least that X.509 (RFC 5280, 4.1, version 1)
 * takes for one, in DER. Nobody ever asks what it says.
 */
final class SelfSigned {
    private SelfSigned() {}

    static Certificate certificate(SigningAlgorithm algorithm, KeyPair pair) throws GeneralSecurityException {
        var name = der(0x30, der(0x31, der(0x30, der(0x06, new byte[] {0x55, 0x04, 0x03}), der(0x0c, bytes("Haoren")))));
        var always = der(0x30, der(0x18, bytes("20000101000000Z")), der(0x18, bytes("99991231235959Z")));
        var said = der(0x30, der(0x02, new byte[] {1}), algorithm.identifier(), name, always, name, pair.getPublic().getEncoded());
        var signature = new SigningKey(algorithm, pair.getPrivate(), pair.getPublic()).sign(said);
        var whole = der(0x30, said, algorithm.identifier(), der(0x03, new byte[] {0}, signature));
        return algorithm.certificates().generateCertificate(new ByteArrayInputStream(whole));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Tag, length, content. */
    private static byte[] der(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (var part : parts) content.writeBytes(part);
        var out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.size();
        if (length < 0x80) out.write(length);
        else if (length < 0x100) out.writeBytes(new byte[] {(byte) 0x81, (byte) length});
        else out.writeBytes(new byte[] {(byte) 0x82, (byte) (length >> 8), (byte) length});
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }
}
