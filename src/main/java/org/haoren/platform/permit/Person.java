package org.haoren.platform.permit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The verified person behind an account. Never shown.
 *
 * @param hash keyed hash of the identity number, the same for two accounts of one person
 * @param born null where the document does not say
 */
public record Person(String hash, LocalDate born, Instant verifiedAt) {
    @Override
    public String toString() {
        return "Person";
    }
}
