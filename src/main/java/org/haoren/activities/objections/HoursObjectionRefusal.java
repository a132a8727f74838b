package org.haoren.activities.objections;

import org.haoren.platform.refusal.Refusal;

public enum HoursObjectionRefusal implements Refusal {
    ONE_STILL_OPEN, ANSWERED_ALREADY, WINDOW_OVER, REPLACED, GROUND_DOES_NOT_FIT, MINUTES_NEEDED, SAME_MINUTES, MORE_THAN_POSSIBLE, MINUTES_BETWEEN, NOT_OPEN, OWN_HOURS, OWN_OBJECTION, TOOK_PART
}
