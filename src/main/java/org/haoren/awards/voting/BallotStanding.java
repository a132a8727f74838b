package org.haoren.awards.voting;

/** What became of a ballot in the box. */
public enum BallotStanding {
    ACCEPTED,
    /** Set apart by one person; another has still to decide. */
    QUARANTINED,
    /** Does not count. */
    INVALIDATED
}
