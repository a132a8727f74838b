package org.haoren.wishes;

import java.time.Instant;

/**
 * One's own wish.
 *
 * @param title in the person's own words
 * @param reason why the station returned it, else null
 * @param claimUntil while somebody is at it, else null
 */
public record PostedRow(WishCardRow card, String title, String reason, Instant postedAt, Instant claimUntil) {}
