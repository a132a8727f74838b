package org.haoren.accounts.confirmation;

import org.haoren.platform.mail.Recipient;
import org.haoren.platform.permit.AccountId;

/** What somebody has confirmed. @param account whose it is, or null @param note what was left with the attempt when it began, or null */
public record Confirmed(Recipient at, AccountId account, String language, String note) {
    @Override
    public String toString() {
        return "Confirmed";
    }
}
