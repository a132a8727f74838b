package org.haoren.accounts;

import java.time.LocalDate;
import java.util.List;
import org.haoren.platform.refusal.Refusal;

/**
 * A document that stands in somebody's list.
 *
 * @param hash keyed, the same for a person's verified document; null, as born, where there are objections
 */
public record ReadDocument(String hash, LocalDate born, List<Refusal> objections) {
    @Override
    public String toString() {
        return "ReadDocument";
    }
}
