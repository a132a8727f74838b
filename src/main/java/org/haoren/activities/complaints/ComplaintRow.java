package org.haoren.activities.complaints;

import java.time.Instant;
import java.time.LocalDate;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.SignatureRow;

/**
 * A complaint, for whoever made it and for the office.
 *
 * @param name of whoever complained; null for themself
 * @param content null where its complainer has left
 * @param acknowledgeBy last day, included, as answerBy
 * @param outcome null, as reason and decided, until it is answered
 */
public record ComplaintRow(String code, String name, StationId station, ShiftId shift, ComplaintCategory category, String about, String content, Instant receivedAt, LocalDate acknowledgeBy,
        LocalDate answerBy, boolean overdue, SignatureRow acknowledged, ComplaintOutcome outcome, String reason, SignatureRow decided) {}
