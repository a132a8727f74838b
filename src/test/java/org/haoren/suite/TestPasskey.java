package org.haoren.suite;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** An authenticator with one key pair (ES256), and the browser before it: what they make and sign, byte by byte, also what they should not. */
public final class TestPasskey {
    private static final int PRESENT = 1;
    private static final int VERIFIED = 4;
    private static final int ATTESTED = 0x40;
    private final byte[] id = new byte[32];
    private final KeyPair pair;
    private String origin = "http://localhost:8080";
    private String host = "localhost";
    private boolean verified = true;
    private boolean other;
    private int count;
    private byte[] owner = {};

    public TestPasskey() {
        new SecureRandom().nextBytes(id);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From a page of another site. */
    public TestPasskey at(String address) {
        origin = address;
        host = URI.create(address).getHost();
        return this;
    }

    /** A page of another site that claims the portal's own name: no browser does that. */
    public TestPasskey from(String address) {
        origin = address;
        return this;
    }

    /** Whoever holds it was not asked for finger, face or PIN. */
    public TestPasskey unverified() {
        verified = false;
        return this;
    }

    /** Its signature counter, which the next signature carries. */
    public TestPasskey counting(int next) {
        count = next;
        return this;
    }

    /** Says that it is somebody else's. */
    public TestPasskey of(byte[] someone) {
        owner = someone.clone();
        return this;
    }

    /** From now on the signature is over something else. */
    public TestPasskey forged() {
        other = true;
        return this;
    }

    public String id() {
        return text(id);
    }

    /** Asks for a challenge, makes the key and hands it in. */
    public Answer addedBy(Person person, String name) {
        return person.send("POST", "/api/me/passkeys", made(person.post("/api/me/passkeys/challenge").expect(200).json(), name));
    }

    /** Asks for a challenge, signs it and hands it in. */
    public Answer signsIn(Person person) {
        return person.send("POST", "/api/session/passkey", signed(person.post("/api/session/passkey/challenge").expect(200).json()));
    }

    /** What a browser answers to these options. */
    public JsonObject made(JsonObject options, String name) {
        owner = bytes(options.getJsonObject("user").getString("id"));
        var attestation = new Cbor().map(3).text("fmt").text("none").text("attStmt").map(0).text("authData").bytes(authenticatorData(true));
        return Json.of("name", name, "clientData", text(clientData("webauthn.create", options)), "attestation", text(attestation.written()), "transports", List.of("internal"));
    }

    /** What a browser answers to these options. */
    public JsonObject signed(JsonObject options) {
        var client = clientData("webauthn.get", options);
        var data = authenticatorData(false);
        return Json.of("passkey", id(), "clientData", text(client), "authenticatorData", text(data), "signature", text(signature(join(data, digest(client)))), "userHandle", text(owner));
    }

    private byte[] clientData(String type, JsonObject options) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + options.getString("challenge") + "\",\"origin\":\"" + origin + "\",\"crossOrigin\":false}").getBytes(StandardCharsets.UTF_8);
    }

    /** Level 3, section 6.1. */
    private byte[] authenticatorData(boolean attested) {
        var flags = PRESENT | (verified ? VERIFIED : 0) | (attested ? ATTESTED : 0);
        var head = join(digest(host.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) flags}, ByteBuffer.allocate(4).putInt(count).array());
        if (!attested) return head;
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var key = new Cbor().map(5).number(1).number(2).number(3).number(-7).number(-1).number(1).number(-2).bytes(fixed(point.getAffineX())).number(-3).bytes(fixed(point.getAffineY()));
        return join(head, new byte[16], ByteBuffer.allocate(2).putShort((short) id.length).array(), id, key.written());
    }

    private byte[] signature(byte[] what) {
        try {
            var signer = Signature.getInstance("SHA256withECDSA");
            signer.initSign(pair.getPrivate());
            signer.update(other ? new byte[] {1} : what);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(byte[] what) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(what);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] fixed(BigInteger number) {
        var bytes = number.toByteArray();
        var out = new byte[32];
        var from = Math.max(0, bytes.length - 32);
        System.arraycopy(bytes, from, out, 32 - (bytes.length - from), bytes.length - from);
        return out;
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    public static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    /** As little of RFC 8949 as this needs: numbers between -24 and 23 beside -257, and lengths below 65,536. */
    private static final class Cbor {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Cbor map(int pairs) {
            return head(5, pairs);
        }

        Cbor number(int value) {
            return value < 0 ? head(1, -1 - value) : head(0, value);
        }

        Cbor text(String value) {
            head(3, value.length());
            out.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
            return this;
        }

        Cbor bytes(byte[] value) {
            head(2, value.length);
            out.writeBytes(value);
            return this;
        }

        private Cbor head(int kind, int value) {
            if (value < 24) out.write(kind << 5 | value);
            else if (value < 256) out.writeBytes(new byte[] {(byte) (kind << 5 | 24), (byte) value});
            else out.writeBytes(new byte[] {(byte) (kind << 5 | 25), (byte) (value >> 8), (byte) value});
            return this;
        }

        byte[] written() {
            return out.toByteArray();
        }
    }
}
