package org.haoren.guardians;

import java.time.LocalDate;
import org.haoren.platform.permit.SignatureRow;

/**
 * An ending for those who record and decide.
 *
 * @param guardianLogin masked
 * @param note what the clerk saw
 * @param another whether another confirmed guardian stands, so that what they consented to goes on
 * @param waits for a second person
 */
public record EndingRow(String code, String wardName, LocalDate wardBorn, String guardianName, String guardianLogin, EndingCause cause, String note, SignatureRow recorded, boolean another,
        boolean waits) {
    @Override
    public String toString() {
        return "EndingRow";
    }
}
