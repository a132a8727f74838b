package org.haoren.provider;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;

/**
 * The way of one browser to the provider and back, which it carries sealed.
 *
 * @param state comes back with the browser, so that nobody can send it another's answer
 * @param nonce comes back in the signed answer, so that none is used twice
 * @param verifier proves to the provider that who asks for the answer is who began (RFC 7636)
 * @param account who was signed in when it began; null where nobody was
 * @param back address within the portal to which the person wanted
 */
record Journey(String state, String nonce, String verifier, AccountId account, String back, Instant began) {
    static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String NOBODY = "-";
    private static final int PARTS = 6;

    String text() {
        return String.join("\n", state, nonce, verifier, account == null ? NOBODY : Long.toString(account.value()), began.toString(), back);
    }

    static Optional<Journey> of(String text) {
        var parts = text.split("\n", PARTS);
        if (parts.length != PARTS) return Optional.empty();
        try {
            return Optional.of(new Journey(parts[0], parts[1], parts[2], parts[3].equals(NOBODY) ? null : new AccountId(Long.parseLong(parts[3])), parts[5], Instant.parse(parts[4])));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean lasts(Instant now) {
        return !now.isBefore(began) && now.isBefore(began.plus(LONGEST));
    }

    @Override
    public String toString() {
        return "Journey";
    }
}
