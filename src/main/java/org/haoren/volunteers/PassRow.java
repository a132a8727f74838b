package org.haoren.volunteers;

import java.time.Instant;

/**
 * What a card tells whoever scans it.
 *
 * @param number masked, so that a scan does not hand it on
 * @param stars 0 to 5
 * @param validUntil when this code dies
 */
public record PassRow(String number, int stars, Instant validUntil) {}
