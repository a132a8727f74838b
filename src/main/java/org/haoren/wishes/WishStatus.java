package org.haoren.wishes;

public enum WishStatus {
    /** Waits for the station to verify it. */
    POSTED,
    /** The station said why it cannot be a wish. */
    RETURNED,
    /** On the wall. */
    PUBLISHED,
    /** Somebody is at it, within their term. */
    CLAIMED,
    /** The claimer has reported; the other side has not spoken yet. */
    DELIVERED,
    /** Both sides agree. */
    FULFILLED
}
