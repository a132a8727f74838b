package org.haoren.activities.presence;

import org.haoren.platform.refusal.Refusal;

public enum PresenceRefusal implements Refusal {
    CODE_WRONG, CODE_OVER, CODE_AHEAD, CODE_OF_ANOTHER_SHIFT, NO_PLACE, TOO_EARLY, SHIFT_OVER, SHIFT_CALLED_OFF, IN_ANOTHER_SHIFT, LEFT_ALREADY,
    NOT_IN, OUT_BEFORE_IN, TOO_LATE_TO_LEAVE, OWN_STATION, GUARDIANS_STATION, OWN_PRESENCE, OWN_WARD, CARD_WITHOUT_PLACE
}
