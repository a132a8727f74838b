package org.haoren.volunteers.invitations;

/** Where a list stands. */
public enum ListState {
    READING,
    /** Waits for a second person. */
    CHECKED,
    SENDING, SENT,
    /** Nobody was invited by it. */
    DISCARDED
}
