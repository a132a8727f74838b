package org.haoren.awards.rounds;

/** How often the approval lets a programme run. */
public enum Cycle {
    MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY, EVERY_TWO_YEARS
}
