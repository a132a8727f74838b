package org.haoren.roles;

/** Why a role is due for review. */
public enum Staleness {
    /** Its holder has not signed in since they got it. */
    NEVER_USED,
    /** Its holder has not signed in for long. */
    UNUSED_FOR_LONG,
    /** Its last review, or its beginning where there was none, is half a year ago. */
    REVIEW_DUE,
    /** Its holder holds another role that had better be somebody else's. */
    CONFLICTING,
    /** Nobody but a one-time code has confirmed it. */
    BY_CODE
}
