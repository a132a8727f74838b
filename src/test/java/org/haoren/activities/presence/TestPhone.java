package org.haoren.activities.presence;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.haoren.suite.Answer;
import org.haoren.suite.Json;
import org.haoren.suite.Person;

/** A telephone with a key of its own, whose clock says what the test wants. */
public final class TestPhone {
    private final KeyPair key = key();
    private final Person owner;
    private String code = "absent";

    TestPhone(Person owner) {
        this.owner = owner;
    }

    /** Set up by its owner. */
    public static TestPhone of(Person owner) {
        var phone = new TestPhone(owner);
        phone.code = owner.post("/api/presences/phones", "name", "手机", "publicKey", phone.publicKey()).expect(201).json().getString("code");
        return phone;
    }

    public String code() {
        return code;
    }

    String publicKey() {
        return text(key.getPublic().getEncoded());
    }

    JsonObject in(Place place, String shown, Instant phoneAt) {
        return item(UUID.randomUUID().toString(), place, "IN", shown, phoneAt);
    }

    JsonObject out(Place place, String shown, Instant phoneAt) {
        return item(UUID.randomUUID().toString(), place, "OUT", shown, phoneAt);
    }

    JsonObject item(String item, Place place, String passage, String shown, Instant phoneAt) {
        var said = String.join("\n", "haoren presence 1", code, item, place.shift(), passage, shown, Long.toString(phoneAt.toEpochMilli()));
        return Json.of("item", item, "phone", code, "shift", place.shift(), "passage", passage, "code", shown, "phoneAt", phoneAt.toEpochMilli(), "signature", sign(said));
    }

    Answer handIn(Instant sentAt, JsonObject... items) {
        return handIn(owner, sentAt, items);
    }

    Answer handIn(Person by, Instant sentAt, JsonObject... items) {
        return by.post("/api/presences/late", "sentAt", sentAt.toEpochMilli(), "items", List.of(items));
    }

    /** What became of each: its outcome, and the reasons where it was refused. */
    static List<String> outcomes(Answer answer) {
        return answer.expect(200).list().getValuesAs(JsonObject.class).stream()
                .map(row -> Stream.concat(Stream.of(row.getString("outcome")), row.getJsonArray("reasons").getValuesAs(jakarta.json.JsonString.class).stream().map(jakarta.json.JsonString::getString))
                        .reduce((one, other) -> one + " " + other).orElseThrow()).toList();
    }

    private String sign(String said) {
        try {
            var signing = Signature.getInstance("SHA256withECDSAinP1363Format");
            signing.initSign(key.getPrivate());
            signing.update(said.getBytes(StandardCharsets.UTF_8));
            return text(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair key() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
