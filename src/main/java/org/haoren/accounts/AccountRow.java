package org.haoren.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An account as its owner and the office see it. Numbers are masked here already.
 *
 * @param code names the account in addresses of the office
 * @param born null until an identity number has been stated
 * @param residences all that was recorded of where they live, the newest first; for the owner alone
 */
public record AccountRow(String code, String name, String login, String idNumber, LocalDate born, Instant createdAt, boolean stated, boolean verified,
        List<ResidenceRow> residences) {
    public AccountRow {
        residences = List.copyOf(residences);
    }

    AccountRow living(List<ResidenceRow> places) {
        return new AccountRow(code, name, login, idNumber, born, createdAt, stated, verified, places);
    }
}
