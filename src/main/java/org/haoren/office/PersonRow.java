package org.haoren.office;

import java.time.LocalDate;
import org.haoren.accounts.AccountRow;

/**
 * Somebody whom the office looked for.
 *
 * @param login masked
 * @param born null until an identity number has been stated
 * @param number of the volunteer, null for whoever is none
 * @param child who signs in nowhere
 */
public record PersonRow(String code, String name, String login, LocalDate born, boolean verified, String number, boolean child) {
    PersonRow(AccountRow account, String number, boolean child) {
        this(account.code(), account.name(), account.login(), account.born(), account.verified(), number, child);
    }
}
