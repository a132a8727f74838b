package org.haoren.volunteers.qualifications;

/** What came of a check. */
public enum CheckVerdict {
    CHECKED, DECLINED
}
