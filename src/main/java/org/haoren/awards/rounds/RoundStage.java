package org.haoren.awards.rounds;

/** What has been decided about a round; what it is busy with follows from its calendar: {@link Phase}. */
public enum RoundStage {
    DRAFT, OPEN, PUBLISHED
}
