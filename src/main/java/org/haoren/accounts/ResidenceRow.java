package org.haoren.accounts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A record of where somebody lives, for themself and for who records it.
 *
 * @param district code
 * @param zh its whole name from wide to narrow
 * @param en the same from narrow to wide
 * @param since the day on which they moved there; null where it was recorded with their identity
 * @param from the instant from which it stands; null where it never stood
 * @param until the instant at which the next one took its place; null while it stands
 * @param reason why it was declined; null otherwise
 */
public record ResidenceRow(String code, String district, String zh, String en, ResidenceProof proof, LocalDate since, ResidenceState state, Instant recordedAt,
        Instant from, Instant until, String reason) {
    @Override
    public String toString() {
        return "ResidenceRow";
    }
}
