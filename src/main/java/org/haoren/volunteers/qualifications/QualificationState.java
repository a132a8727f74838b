package org.haoren.volunteers.qualifications;

/** How a qualification stands on a day. */
public enum QualificationState {
    /** Nobody has compared it with the document yet. Does not count. */
    STATED,
    /** Somebody else has compared it with the document. Counts on the days that the document covers. */
    CHECKED,
    /** Its last day has passed. Counts nowhere. */
    EXPIRED,
    /** Whoever compared it did not find it so. */
    DECLINED,
    /** Its owner took it back. */
    WITHDRAWN
}
