package org.haoren.accounts;

/** Why a whole document number is opened; the words stand under {@code rights.purpose.…}. */
public enum NumberPurpose {
    /** Asked for by an authority, by law. */
    AUTHORITY,
    /** To ask a department for its opinion on a candidate. */
    DEPARTMENT,
    CERTIFICATE,
    /** To clear up an error. */
    ERROR
}
