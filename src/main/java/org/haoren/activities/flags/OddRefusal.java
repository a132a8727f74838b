package org.haoren.activities.flags;

import org.haoren.platform.refusal.Refusal;

public enum OddRefusal implements Refusal {
    OPEN_FLAG, SHIFT_OPEN, SHIFT_UPHELD, DECIDER_CANNOT_CONFIRM, OWN_FLAG, RECORDER_CANNOT_DECIDE, OWN_STATION, DECIDED_ALREADY
}
