package org.haoren.volunteers.disputes;

import org.haoren.platform.refusal.Refusal;

public enum DisputeRefusal implements Refusal {
    FROZEN, NOT_A_VOLUNTEER, DISPUTED_ALREADY, NOT_FOR_YOURSELF, TAKEN_IN_BY_YOU, EXAMINED_ALREADY, NOT_EXAMINED_YET, EXAMINED_BY_YOU, CLOSED_ALREADY, NOT_KNOWN_HERE,
    LISTED_BY_YOU, HOURS_RECORDED_BY_YOU
}
