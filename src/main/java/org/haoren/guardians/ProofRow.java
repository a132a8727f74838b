package org.haoren.guardians;

import java.time.LocalDate;
import org.haoren.platform.permit.SignatureRow;

/**
 * A proof for those who record and decide.
 *
 * @param guardianLogin masked
 * @param note what the clerk saw
 * @param waits for a second person
 */
public record ProofRow(String code, String wardName, LocalDate wardBorn, String guardianName, String guardianLogin, GuardianKind kind, ProofPaper paper, String note,
        SignatureRow recorded, boolean waits) {
    @Override
    public String toString() {
        return "ProofRow";
    }
}
