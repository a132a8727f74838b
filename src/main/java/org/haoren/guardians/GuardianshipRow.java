package org.haoren.guardians;

import java.time.Instant;
import java.util.List;

/**
 * A guardianship as the two of them and the office see it.
 *
 * @param guardianName empty until the guardian has accepted, so that nobody learns who has an account
 * @param guardianLogin masked, as the ward named it
 * @param maturity of the ward, now
 * @param consents of this guardian, one for each purpose
 */
public record GuardianshipRow(String code, GuardianshipState state, GuardianKind kind, String wardName, String guardianName, String guardianLogin, Maturity maturity, Instant askedAt,
        Instant acceptedAt, Instant confirmedAt, List<ConsentRow> consents) {
    public GuardianshipRow {
        consents = List.copyOf(consents);
    }

    public boolean confirmed() {
        return state == GuardianshipState.CONFIRMED;
    }

    @Override
    public String toString() {
        return "GuardianshipRow";
    }
}
