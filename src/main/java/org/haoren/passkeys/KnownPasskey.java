package org.haoren.passkeys;

import java.util.List;

/** A passkey as browsers are told of it (PublicKeyCredentialDescriptorJSON). @param id in base 64 for addresses */
public record KnownPasskey(String type, String id, List<String> transports) {
    public KnownPasskey {
        transports = List.copyOf(transports);
    }

    static KnownPasskey of(byte[] id, List<String> transports) {
        return new KnownPasskey("public-key", Base64Text.of(id), transports);
    }
}
