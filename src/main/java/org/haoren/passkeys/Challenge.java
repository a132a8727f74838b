package org.haoren.passkeys;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;

/**
 * What a passkey is to sign, for what, and since when: nothing of it is kept here, the browser carries it sealed.
 *
 * @param value 32 random bytes in base 64 for addresses, without padding
 * @param account whose passkey it has to be; null where any will do
 */
record Challenge(String value, Purpose purpose, AccountId account, Instant at) {
    static final Duration LASTS = Duration.ofMinutes(5);
    private static final int BYTES = 32;
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{43}");

    enum Purpose { ADD, SIGN_IN }

    static Challenge fresh(Purpose purpose, AccountId account, Instant now) {
        return new Challenge(Base64Text.of(Codes.bytes(BYTES)), purpose, account, now);
    }

    /** [made, made + five minutes), for what it was made. */
    boolean stands(Purpose asked, Instant now) {
        return purpose == asked && !now.isBefore(at) && now.isBefore(endsAt());
    }

    Instant endsAt() {
        return at.plus(LASTS);
    }

    byte[] bytes() {
        return Base64Text.bytes(value);
    }

    String text() {
        return value + "\n" + purpose + "\n" + (account == null ? "" : account.value()) + "\n" + at;
    }

    static Optional<Challenge> of(String text) {
        var parts = text == null ? new String[0] : text.split("\n", -1);
        if (parts.length != 4 || !VALUE.matcher(parts[0]).matches()) return Optional.empty();
        try {
            return Optional.of(new Challenge(parts[0], Purpose.valueOf(parts[1]), parts[2].isEmpty() ? null : new AccountId(Long.parseLong(parts[2])), Instant.parse(parts[3])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Challenge";
    }
}
