package org.haoren.guardians;

import java.time.LocalDate;
import org.haoren.platform.permit.SignatureRow;

/** Somebody's own income for those who record and decide. @param login masked @param note what the clerk saw @param waits for a second person */
public record IncomeRow(String code, String name, String login, LocalDate born, String note, SignatureRow recorded, boolean waits) {
    @Override
    public String toString() {
        return "IncomeRow";
    }
}
