package org.haoren.activities.commendations;

public enum CommendationState {
    WAITING, PUBLIC,
    /** Declined, or taken back. */
    NOT_PUBLIC
}
