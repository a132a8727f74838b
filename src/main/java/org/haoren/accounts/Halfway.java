package org.haoren.accounts;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;

/**
 * That somebody gave the right password a moment ago, and nothing more: no sign-in. Sealed, the browser carries it to the second step.
 *
 * @param password a trace of the password's hash: with another password this stands no longer
 */
record Halfway(AccountId account, String password, Instant at) {
    static Halfway of(Account account, Instant now) {
        return new Halfway(account.id(), SignIn.hash(account.password()), now);
    }

    boolean stands(Account known, Instant now) {
        return SignIn.hash(known.password()).equals(password) && !now.isBefore(at) && now.isBefore(at.plus(SignInDesk.HALFWAY_LASTS));
    }

    String text() {
        return account.value() + "\n" + password + "\n" + at;
    }

    static Optional<Halfway> of(String text) {
        var parts = text == null ? new String[0] : text.split("\n", -1);
        if (parts.length != 3) return Optional.empty();
        try {
            return Optional.of(new Halfway(new AccountId(Long.parseLong(parts[0])), parts[1], Instant.parse(parts[2])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Halfway";
    }
}
