package org.haoren.accounts;

import java.time.LocalDate;
import org.haoren.platform.permit.SignatureRow;

/**
 * A correction for those who record and decide. Numbers are masked.
 *
 * @param note what the clerk saw
 * @param waits for a second person
 */
public record CorrectionRow(String code, String name, String login, CorrectionKind kind, DocumentKind kindBefore, String idNumberBefore, LocalDate bornBefore, DocumentKind kindAfter,
        String idNumberAfter, LocalDate bornAfter, String note, SignatureRow recorded, boolean waits) {
    @Override
    public String toString() {
        return "CorrectionRow";
    }
}
