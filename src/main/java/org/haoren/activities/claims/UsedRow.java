package org.haoren.activities.claims;

/** How much of a cap is used. Minutes. */
public record UsedRow(long used, int most) {
    public long left() {
        return Math.max(0, most - used);
    }
}
