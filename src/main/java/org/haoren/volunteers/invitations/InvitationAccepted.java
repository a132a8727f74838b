package org.haoren.volunteers.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/**
 * Somebody who stood in a list has become a volunteer by their own act.
 *
 * @param account whose; stands sealed in the log
 * @param minutes that they brought along and want to keep; 0 for none
 * @param since from when on they served there, as the list says; null where it does not
 * @param source what the list says of them
 * @param origin who kept the list
 */
public record InvitationAccepted(AccountId account, int minutes, LocalDate since, String source, String origin, Instant at) implements Fact {
    @Override
    public String subject() {
        return "invitation";
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("account", Long.toString(account.value()), "minutes", Integer.toString(minutes));
    }
}
