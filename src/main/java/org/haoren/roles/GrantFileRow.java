package org.haoren.roles;

import java.util.List;

/**
 * All that is known of one grant.
 *
 * @param reviews the latest first
 * @param stale why it is due for review, empty where it is not
 * @param decidable whether the caller may confirm or decline it
 * @param withdrawable whether the caller may withdraw it
 * @param reviewable whether the caller may say that it is still needed
 */
public record GrantFileRow(GrantRow grant, List<ReviewRow> reviews, List<Staleness> stale, boolean decidable, boolean withdrawable, boolean reviewable) {
    public GrantFileRow {
        reviews = List.copyOf(reviews);
        stale = List.copyOf(stale);
    }
}
