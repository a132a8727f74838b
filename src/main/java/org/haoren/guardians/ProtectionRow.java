package org.haoren.guardians;

import java.util.Set;
import org.haoren.platform.permit.AccountId;

/**
 * How somebody is protected at this moment. Of full age nobody guards them.
 *
 * @param consents that hold
 * @param guardians confirmed ones
 */
public record ProtectionRow(Maturity maturity, Set<ConsentPurpose> consents, Set<AccountId> guardians) {
    public ProtectionRow {
        consents = Set.copyOf(consents);
        guardians = Set.copyOf(guardians);
    }

    public boolean may(ConsentPurpose purpose) {
        return !maturity.minor() || consents.contains(purpose);
    }
}
