package org.haoren.awards.voting;

/** What the second person decided. */
public enum QuarantineVerdict {
    INVALIDATED, RELEASED
}
