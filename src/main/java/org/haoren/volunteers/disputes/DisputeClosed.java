package org.haoren.volunteers.disputes;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/**
 * A second person agreed to what was found.
 *
 * @param account whose; stands sealed in the log
 * @param outcome counted in public, so the subject says it
 * @param reason that the person reads; not in the log
 */
public record DisputeClosed(String code, AccountId account, DisputeOutcome outcome, String reason, Instant at) implements Fact {
    @Override
    public String subject() {
        return code + ":" + outcome;
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("account", Long.toString(account.value()));
    }
}
