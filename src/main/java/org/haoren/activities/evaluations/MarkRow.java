package org.haoren.activities.evaluations;

import java.time.Instant;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.SignatureRow;

/**
 * What a station said of a volunteer, for them, the station and the office.
 *
 * @param note null where nothing was written
 * @param answer null, as answeredAt, where the volunteer has not answered
 */
public record MarkRow(EntryId entry, ShiftId shift, StationId station, String zh, String en, Mark mark, String note, SignatureRow marked, String answer, Instant answeredAt) {}
