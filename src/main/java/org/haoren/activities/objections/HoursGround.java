package org.haoren.activities.objections;

/** What a volunteer holds against an entry. */
public enum HoursGround {
    /** They were there for longer, or not for so long. */
    MINUTES,
    /** They were not there at all. */
    NOT_THERE,
    /** It was taken out, and should not have been. */
    MISSING
}
