package org.haoren.accounts;

/** How a record of a residence stands. */
public enum ResidenceState {
    /** Recorded by one clerk, and counts once another has confirmed it. */
    WAITING,
    /** Where the person lives. */
    STANDS,
    /** Where they lived before they moved. */
    PAST,
    DECLINED
}
