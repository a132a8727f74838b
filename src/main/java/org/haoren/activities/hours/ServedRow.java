package org.haoren.activities.hours;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;

/**
 * That somebody has served, for rooms that ask what came of it.
 *
 * @param shift null where it was no shift
 * @param confirmedAt null where it does not count, or not yet
 */
public record ServedRow(EntryId id, @JsonbTransient AccountId volunteer, String name, StationId station, ShiftId shift, String zh, String en, Instant servedAt, Instant confirmedAt) {
    static ServedRow of(EntryRow row) {
        return new ServedRow(row.id(), row.volunteer(), row.volunteerName(), row.station(), row.shift(), row.zh(), row.en(), row.servedAt(), row.status() == EntryStatus.CONFIRMED ? row.confirmedAt() : null);
    }
}
