package org.haoren.activities.hours;

import java.time.Instant;
import java.time.LocalDate;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;

/**
 * An entry, for the room in which it is questioned.
 *
 * @param shift null where it is no shift that it was served in
 * @param mostMinutes that can have been served
 * @param lastDay on which its volunteer may question it; null until it was confirmed or taken out
 * @param replaced whether another entry stands for the same service
 */
public record QuestionedRow(EntryId id, AccountId volunteer, StationId station, ShiftId shift, String zh, String en, Instant servedAt, int minutes, int mostMinutes, Source source,
        EntryStatus status, LocalDate lastDay, boolean replaced) {}
