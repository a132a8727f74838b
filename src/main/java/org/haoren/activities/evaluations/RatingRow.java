package org.haoren.activities.evaluations;

import java.time.Instant;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;

/**
 * What somebody said of a shift.
 *
 * @param entry of whoever said it; null, as closesAt, for others
 * @param remark null where nothing was written
 * @param closesAt until when it can be changed, exclusive
 */
public record RatingRow(EntryId entry, ShiftId shift, StationId station, String zh, String en, int organisation, int safety, int comeAgain, String remark, Instant closesAt, boolean open) {}
