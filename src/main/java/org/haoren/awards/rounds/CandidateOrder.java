package org.haoren.awards.rounds;

/** In which order a ballot paper names those who stand. */
public enum CandidateOrder {
    /** By the strokes of the surname, the same for everybody. */
    STROKES,
    /** Drawn by lot for each voter, and for the same voter always the same. */
    RANDOM
}
