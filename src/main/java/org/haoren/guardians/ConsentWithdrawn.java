package org.haoren.guardians;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/**
 * A guardian does not consent to this, or no longer: what lies ahead ends, what has been stays.
 *
 * @param ward stands sealed in the log
 * @param counted whether the guardianship is confirmed, so that it changes something
 */
public record ConsentWithdrawn(AccountId ward, ConsentPurpose purpose, boolean counted, Instant at) implements Fact {
    @Override
    public String subject() {
        return "guardianship";
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("ward", Long.toString(ward.value()), "purpose", purpose.name());
    }
}
