package org.haoren.awards.voting.patterns;

import java.time.Instant;
import org.haoren.platform.permit.SignatureRow;

/**
 * A pattern that was found.
 *
 * @param seen ballots, voters, people or numbers, by the kind
 * @param usual of ballots a minute, or of people in as many days; null where nothing is compared
 * @param from of a burst, its first minute; else null
 * @param to of a burst, the end of its last minute; else null
 * @param detail what tells it from others of its kind: part of the device's hash, or masked numbers; null where nothing has to
 * @param verdict null while nobody has decided
 */
public record FlagRow(String code, FlagKind kind, long seen, Long usual, Instant from, Instant to, String detail, Instant foundAt, FlagVerdict verdict, String ground,
        SignatureRow decided) {
    public boolean pending() {
        return verdict == null;
    }
}
