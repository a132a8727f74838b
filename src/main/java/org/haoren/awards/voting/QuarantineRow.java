package org.haoren.awards.voting;

import org.haoren.platform.permit.SignatureRow;

/**
 * Ballots set apart.
 *
 * @param last included
 * @param verdict null while nobody has decided
 * @param ground of the verdict
 */
public record QuarantineRow(String code, long first, long last, QuarantineClause clause, String reason, SignatureRow set, QuarantineVerdict verdict, String ground,
        SignatureRow decided) {
    public boolean pending() {
        return verdict == null;
    }

    public long ballots() {
        return last - first + 1;
    }
}
