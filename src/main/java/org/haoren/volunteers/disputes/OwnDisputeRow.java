package org.haoren.volunteers.disputes;

import java.time.Instant;
import java.time.LocalDate;

/** One's own dispute. @param outcome null until it is closed @param reason likewise */
public record OwnDisputeRow(Instant openedAt, LocalDate dueOn, DisputeOutcome outcome, String reason) {}
