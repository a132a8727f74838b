package org.haoren.activities.evaluations;

import org.haoren.platform.refusal.Refusal;

public enum EvaluationRefusal implements Refusal {
    NO_SHIFT, NOT_CONFIRMED, TOO_LATE, OWN_STATION, OWN_MARK, REASON_NEEDED, NO_MARK, ANSWERED_ALREADY, MEANWHILE
}
