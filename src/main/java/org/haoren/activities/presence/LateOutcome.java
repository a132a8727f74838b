package org.haoren.activities.presence;

/** What became of something that was handed in. */
public enum LateOutcome {
    /** It stands now. */
    DONE,
    /** It stood already: handed in before, or done on the spot. */
    KNOWN,
    REFUSED,
    /** Nothing was looked at; it can be handed in again. */
    AGAIN
}
