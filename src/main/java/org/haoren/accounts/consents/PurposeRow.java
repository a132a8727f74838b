package org.haoren.accounts.consents;

import java.util.List;

/**
 * One purpose, and what the caller has said to it.
 *
 * @param given whether a consent stands
 * @param outdated whether it was to an earlier edition than the one that is shown now
 * @param history latest first
 */
public record PurposeRow(ConsentPurpose purpose, String edition, boolean needed, boolean given, boolean outdated, List<ConsentRow> history) {
    public PurposeRow {
        history = List.copyOf(history);
    }
}
