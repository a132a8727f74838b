package org.haoren.wishes;

import java.time.Instant;

/**
 * A claim and what came of it.
 *
 * @param until end of the term, exclusive
 * @param deliveredAt null, as note, photo and minutes, until the claimer reported
 * @param photo address of the picture for this reader, for ten minutes, or null
 * @param minutes of service as reported; 0 for goods
 * @param satisfaction 1 to 5, null until confirmed
 */
public record ClaimRow(WishCardRow card, ClaimStatus status, Instant claimedAt, Instant until, Instant deliveredAt, String note, String photo, Integer minutes,
        Instant confirmedAt, Integer satisfaction, String remark) {}
