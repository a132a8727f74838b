package org.haoren.platform.proof;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.altcha.altcha.Altcha;

/** What a sender found, as ALTCHA's own programs send it: Base64 of a small JSON object. Only one whose parts have the right form exists. */
record Solution(String challenge, long number, String salt, String signature) {
    /** Characters of the text at most; one of our own challenges takes about 500. */
    static final int LONGEST = 1_000;
    static final String ALGORITHM = "SHA-256";
    private static final String HEX = "[0-9a-f]{64}";
    private static final String NUMBER = "\\d{1,12}";
    private static final JsonProvider JSON = JsonProvider.provider();

    static Optional<Solution> of(String text) {
        if (text == null || text.length() > LONGEST) return Optional.empty();
        try {
            var parts = parts(Base64.getDecoder().decode(text.strip()));
            var whole = ALGORITHM.equals(parts.get("algorithm")) && parts.getOrDefault("challenge", "").matches(HEX) && parts.getOrDefault("signature", "").matches(HEX)
                    && parts.getOrDefault("number", "").matches(NUMBER) && parts.containsKey("salt");
            return whole ? Optional.of(new Solution(parts.get("challenge"), Long.parseLong(parts.get("number")), parts.get("salt"), parts.get("signature"))) : Optional.empty();
        } catch (IllegalArgumentException | JsonException e) {
            return Optional.empty();
        }
    }

    /** One level of names and values; what lies deeper, or is another kind of value, is left out. */
    private static Map<String, String> parts(byte[] json) {
        var parts = new HashMap<String, String>();
        try (var parser = JSON.createParser(new ByteArrayInputStream(json))) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) return parts;
            var name = "";
            while (parser.hasNext()) {
                var event = parser.next();
                if (event == JsonParser.Event.KEY_NAME) name = parser.getString();
                else if (event == JsonParser.Event.VALUE_STRING || event == JsonParser.Event.VALUE_NUMBER) parts.put(name, parser.getString());
                else return parts;
            }
        }
        return parts;
    }

    String text() {
        return Base64.getEncoder().encodeToString(JSON.createObjectBuilder().add("algorithm", ALGORITHM).add("challenge", challenge).add("number", number)
                .add("salt", salt).add("signature", signature).build().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Altcha.Payload payload() {
        var payload = new Altcha.Payload();
        payload.algorithm = ALGORITHM;
        payload.challenge = challenge;
        payload.number = number;
        payload.salt = salt;
        payload.signature = signature;
        return payload;
    }
}
