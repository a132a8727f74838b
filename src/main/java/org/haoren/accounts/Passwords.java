package org.haoren.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.haoren.platform.config.Settings;
import org.haoren.platform.refusal.Refusal;

/** Salted, slow hashes: PBKDF2 with HMAC-SHA-512 (RFC 8018), iterations by setting; each hash carries its own parameters, so raising them breaks nobody. */
@ApplicationScoped
class Passwords {
    private static final int LEAST_DIFFERENT = 5;
    @Inject Pbkdf2PasswordHash hash;
    @Inject Settings settings;
    private String nobody;

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", Integer.toString(settings.number("haoren.password.iterations")), "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        nobody = hash.generate("nobody has this password".toCharArray());
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String hashed) {
        return hash.verify(password.toCharArray(), hashed);
    }

    /** @param again typed once more @param login which it must not be */
    static List<Refusal> objections(String password, String again, String login) {
        var found = new ArrayList<Refusal>();
        if (password != null && (password.chars().distinct().count() < LEAST_DIFFERENT || password.equalsIgnoreCase(login)))
            found.add(AccountRefusal.PASSWORD_TOO_EASY.on("password"));
        if (!Objects.equals(password, again)) found.add(AccountRefusal.PASSWORDS_DIFFER.on("passwordAgain"));
        return found;
    }

    /** Takes as long as a real comparison, so that the time does not tell which logins exist. */
    void matchNobody(String password) {
        hash.verify(password.toCharArray(), nobody);
    }
}
