package org.haoren.volunteers.disputes;

/** How many disputes had this outcome; without one, how many stand. */
public record OutcomeRow(DisputeOutcome outcome, long count) {}
