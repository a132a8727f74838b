package org.haoren.activities.evaluations;

/** What a station says of a volunteer after a shift. */
public enum Mark {
    OUTSTANDING, GOOD, AS_AGREED,
    /** Something was not in order: needs a reason. */
    CONCERN
}
