package org.haoren.volunteers.disputes;

/** By whose act a ward is a volunteer, as their guardian sees it. */
public enum RegisteredBy {
    /** The guardian who looks. */
    YOU, THEMSELF,
    /** Whoever guarded them then. */
    ANOTHER_GUARDIAN,
    /** Before it was kept. */
    UNKNOWN
}
