package org.haoren.awards.rounds;

/** How often one person may cast a ballot in a round. */
public enum BallotPace {
    /** Once in the round. */
    ONCE,
    /** Once on each day of the city's calendar. */
    DAILY
}
