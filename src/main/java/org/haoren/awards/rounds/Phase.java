package org.haoren.awards.rounds;

/** What a round is busy with. */
public enum Phase {
    PREPARING, NOMINATION, VETTING, NOTICE, VOTING, COUNTING, RESULT_NOTICE, PUBLISHED
}
