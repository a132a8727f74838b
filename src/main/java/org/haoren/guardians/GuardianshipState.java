package org.haoren.guardians;

/** How far a guardianship has come. */
public enum GuardianshipState {
    /** The guardian has not answered. */
    ASKED,
    /** Nobody has seen proof yet. */
    ACCEPTED,
    /** A clerk has seen the proof; a second person has not said anything yet. */
    PROVED,
    CONFIRMED, ENDED
}
