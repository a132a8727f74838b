package org.haoren.activities.shifts;

import org.haoren.platform.refusal.Refusal;

public enum ShiftRefusal implements Refusal {
    ENDS_BEFORE_START, STARTS_IN_THE_PAST, STARTS_TOO_FAR_AHEAD, TOO_LONG, UNKNOWN_FIELD, EMERGENCY_NEEDS_ADULTS, ALREADY_PUBLISHED, STATION_NOT_OPEN,
    ALREADY_BEGUN, FULL, ALREADY_SIGNED_UP, OVERLAPS, TOO_YOUNG, NOT_SIGNED_UP
}
