package org.haoren.guardians;

import java.time.Instant;
import java.util.List;
import org.haoren.accounts.AccountRow;

/**
 * A guardianship as the two of them and the office see it.
 *
 * @param guardianName empty until the guardian has accepted, so that nobody learns who has an account
 * @param guardianLogin masked, as the ward named it
 * @param maturity of the ward, now
 * @param consents of this guardian, one for each purpose
 * @param wardCode names the ward's account for the counter; empty for everybody else
 * @param wardVerified whether a clerk has compared the ward's document; for the counter too
 */
public record GuardianshipRow(String code, GuardianshipState state, GuardianKind kind, String wardName, String guardianName, String guardianLogin, Maturity maturity, Instant askedAt,
        Instant acceptedAt, Instant confirmedAt, List<ConsentRow> consents, String wardCode, boolean wardVerified) {
    public GuardianshipRow {
        consents = List.copyOf(consents);
    }

    GuardianshipRow with(AccountRow ward) {
        return new GuardianshipRow(code, state, kind, wardName, guardianName, guardianLogin, maturity, askedAt, acceptedAt, confirmedAt, consents, ward.code(), ward.verified());
    }

    public boolean confirmed() {
        return state == GuardianshipState.CONFIRMED;
    }

    @Override
    public String toString() {
        return "GuardianshipRow";
    }
}
