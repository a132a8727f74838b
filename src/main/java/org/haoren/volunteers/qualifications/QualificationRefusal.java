package org.haoren.volunteers.qualifications;

import org.haoren.platform.refusal.Refusal;

public enum QualificationRefusal implements Refusal {
    UNKNOWN_KIND, UNTIL_BEFORE_FROM, ALREADY_EXPIRED, STATION_NOT_OPEN, ONE_WAITS, TOO_MANY,
    ALREADY_CHECKED, NOT_YOUR_OWN_CHECK, EXPIRED_MEANWHILE, REASON_NEEDED, ALREADY_WITHDRAWN
}
