package org.haoren.volunteers.disputes;

import java.time.Instant;
import java.time.LocalDate;
import org.haoren.platform.permit.SignatureRow;

/**
 * A dispute as the office sees it.
 *
 * @param way how it came: by the link of a letter, from the person's own page, at the counter
 * @param dueOn last day
 * @param outcome null, as reason, until it has been examined
 * @param examinable whether it is the caller's to examine @param closable likewise to close
 */
public record DisputeRow(String code, String name, String way, Instant openedAt, LocalDate dueOn, boolean overdue, DisputeOutcome outcome, String reason, SignatureRow examined,
        SignatureRow confirmed, boolean examinable, boolean closable) {}
