package org.haoren.activities.commendations;

import org.haoren.platform.refusal.Refusal;

public enum CommendationRefusal implements Refusal {
    HOST_NOT_OPEN, NOBODY_OF_THIS_NUMBER, OWN_COMMENDATION, ONE_WAITS, ANSWERED_ALREADY, NOT_TO_BE_NAMED, NOT_PUBLIC
}
