package org.haoren.accounts.confirmation;

import java.time.Instant;

/**
 * An attempt, as the browser that began it sees it.
 *
 * @param attempt its random name, 26 letters and digits
 * @param to where the code went, masked
 * @param endsAt from when on the code is good no more
 * @param againAt from when on another one can be asked for
 */
public record AttemptRow(String attempt, Purpose purpose, String to, Instant endsAt, Instant againAt) {}
