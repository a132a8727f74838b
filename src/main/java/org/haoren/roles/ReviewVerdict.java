package org.haoren.roles;

/** What a review finds. */
public enum ReviewVerdict {
    STILL_NEEDED, WITHDRAWN
}
