package org.haoren.factors;

import java.time.Instant;
import java.util.List;

/**
 * One's own second factor.
 *
 * @param setUpAt null where there is none
 * @param compulsory whether a role of the caller's is held back without it
 * @param recoveryCodes how many are unused
 * @param events the latest first, twenty at most
 */
public record FactorRow(Instant setUpAt, boolean compulsory, long recoveryCodes, List<FactorEventRow> events) {
    public FactorRow {
        events = List.copyOf(events);
    }

    public boolean on() {
        return setUpAt != null;
    }
}
