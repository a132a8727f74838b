package org.haoren.volunteers.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.KeyedHash;

/** What letters lead to: the code of an invitation with a keyed hash of it, so that a reminder has the same link and nobody can make one. */
@ApplicationScoped
class Links {
    private static final String PURPOSE = "invitation link";
    private static final int CODE = 16;
    /** 96 bits, in hexadecimal digits. */
    private static final int MARK = 24;
    @Inject KeyedHash hash;
    @Inject Settings settings;

    String address(String code) {
        return settings.publicAddress() + "/volunteers/invitation?invitation=" + token(code);
    }

    String token(String code) {
        return code + mark(code);
    }

    /** The code of the invitation, or nothing where it is no link of ours. */
    Optional<String> code(String token) {
        if (token == null || token.length() != CODE + MARK) return Optional.empty();
        var code = token.substring(0, CODE);
        return MessageDigest.isEqual(mark(code).getBytes(StandardCharsets.US_ASCII), token.substring(CODE).getBytes(StandardCharsets.UTF_8)) ? Optional.of(code) : Optional.empty();
    }

    private String mark(String code) {
        return hash.of(PURPOSE, code).substring(0, MARK);
    }
}
