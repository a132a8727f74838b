package org.haoren.accounts;

import java.time.Instant;

/**
 * A document by which somebody was verified, for themself.
 *
 * @param idNumber masked
 * @param until null while it stands
 * @param misread whether it was never theirs
 */
public record DocumentRow(DocumentKind kind, String idNumber, Instant from, Instant until, boolean misread) {
    @Override
    public String toString() {
        return "DocumentRow";
    }
}
