package org.haoren.activities.shifts;

import java.time.Instant;

/** That a shift does not take place after all, or not to its end. @param reason in the station's words */
public record CalledOff(Instant at, String reason) {}
