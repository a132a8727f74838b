package org.haoren.awards.voting.patterns;

public enum FlagKind {
    /** Very many ballots within minutes, against what was usual before. */
    BURST,
    /** Many voters with one device. */
    SAME_DEVICE,
    /** Many people of the roll were verified just before voting opened. */
    NEW_ACCOUNTS,
    /** Many people of the roll sign in with telephone numbers that follow each other. */
    SEQUENTIAL_NUMBERS
}
