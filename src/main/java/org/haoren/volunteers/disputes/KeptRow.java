package org.haoren.volunteers.disputes;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import org.haoren.platform.permit.AccountId;

/**
 * What is kept about a person. Only they may know it, and the clerk in front of whom they stand.
 *
 * @param account null where there is none that was verified by the document
 * @param name as the account says it
 * @param openedAt of the account
 * @param number of the volunteer; null, as since, for whoever is none
 * @param hours minutes by class
 * @param invitedBy who kept the list that names them; null where they are not invited
 * @param disputed whether the registration is frozen
 */
public record KeptRow(@JsonbTransient AccountId account, String name, Instant openedAt, String number, LocalDate since, KeptHours.Sums hours, String invitedBy, boolean disputed) {
    public boolean nothing() {
        return account == null && invitedBy == null;
    }
}
