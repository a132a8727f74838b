package org.haoren.accounts;

import java.time.Instant;

/**
 * A change of the number or address that an account is known by, as whoever holds the notice sees it.
 *
 * @param before masked
 * @param after masked
 * @param undoneAt null where it stands
 * @param open whether it may still be said that it was not the owner's
 */
public record LoginChangeRow(String before, String after, Instant changedAt, Instant undoUntil, Instant undoneAt, boolean open) {}
