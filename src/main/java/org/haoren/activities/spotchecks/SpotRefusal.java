package org.haoren.activities.spotchecks;

import org.haoren.platform.refusal.Refusal;

public enum SpotRefusal implements Refusal {
    NOT_A_MONTH, MONTH_NOT_OVER, NO_SEED_YET, NOTHING_CONFIRMED, DRAWN_ALREADY, OWN_ENTRY, DONE_BY_YOU, FOUND_ALREADY, REASON_NEEDED
}
