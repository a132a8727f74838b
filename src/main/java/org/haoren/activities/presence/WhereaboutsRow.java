package org.haoren.activities.presence;

import java.time.Instant;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.permit.AccountId;

/** That somebody was at a shift. @param outAt null where nobody has checked out */
public record WhereaboutsRow(AccountId volunteer, ShiftId shift, Instant inAt, Instant outAt) {}
