package org.haoren.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An account as its owner and the office see it. Numbers are masked here already.
 *
 * @param code names the account in addresses of the office
 * @param kind of document; null until one has been stated
 * @param confirmed whether its owner has shown by a code that they read what goes to its number or address
 * @param born null until an identity number has been stated
 * @param documents all by which they were verified, the newest first; for the owner alone
 * @param residences all that was recorded of where they live, the newest first; for the owner alone
 */
public record AccountRow(String code, String name, String login, DocumentKind kind, String idNumber, LocalDate born, Instant createdAt, boolean confirmed, boolean stated,
        boolean verified, List<DocumentRow> documents, List<ResidenceRow> residences) {
    public AccountRow {
        documents = List.copyOf(documents);
        residences = List.copyOf(residences);
    }

    AccountRow with(List<DocumentRow> shown, List<ResidenceRow> places) {
        return new AccountRow(code, name, login, kind, idNumber, born, createdAt, confirmed, stated, verified, shown, places);
    }
}
