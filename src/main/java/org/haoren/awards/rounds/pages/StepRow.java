package org.haoren.awards.rounds.pages;

import java.time.Instant;

/** One phase on the way of a round. @param label key of its words @param state done, now or next @param when its beginning, null if not decided */
public record StepRow(String label, String state, Instant when) {}
