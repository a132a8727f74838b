package org.haoren.activities.presence;

import java.time.Instant;

/** That somebody has a PIN. @param lockedUntil null where it is not locked */
public record PinRow(Instant setAt, Instant lockedUntil) {}
