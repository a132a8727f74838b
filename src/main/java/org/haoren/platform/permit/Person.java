package org.haoren.platform.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The verified person behind an account. Never shown.
 *
 * @param hash keyed hash of the identity number, the same for two accounts of one person
 * @param born null where the document does not say
 * @param residences all that ever stood, the newest first
 */
public record Person(String hash, LocalDate born, Instant verifiedAt, List<Residence> residences) {
    public Person {
        residences = List.copyOf(residences);
    }

    /** Whose residence nobody has recorded. */
    public Person(String hash, LocalDate born, Instant verifiedAt) {
        this(hash, born, verifiedAt, List.of());
    }

    /** Code of the district in which they lived by what was recorded before that moment; null where nothing was. */
    public String livedIn(Instant moment) {
        return residences.stream().filter(each -> each.from().isBefore(moment)).map(Residence::district).findFirst().orElse(null);
    }

    @Override
    public String toString() {
        return "Person";
    }
}
