package org.haoren.activities.hours;

import org.haoren.platform.refusal.Refusal;

public enum HoursRefusal implements Refusal {
    SHIFT_NOT_BEGUN, LONGER_THAN_SHIFT, NOT_SERVED_YET, NOT_SIGNED_UP, ALREADY_RECORDED, NOBODY_CALLED, NOT_MINUTES,
    OWN_HOURS, OWN_WARD, RECORDER_CANNOT_CONFIRM, ALREADY_CONFIRMED, ALREADY_VOIDED, ALREADY_REFUSED
}
