package org.haoren.activities.presence;

import java.time.Instant;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.places.stations.StationRow;

/** A shift that somebody is expected at. @param stationZh empty, as stationEn, where the station is not open any more @param opensAt when it begins to let people in @param closesAt when it ceases to let them out */
public record AheadRow(ShiftId shift, String zh, String en, String stationZh, String stationEn, Instant startsAt, Instant endsAt, Instant opensAt, Instant closesAt) {
    static AheadRow of(ShiftRow row, StationRow station, Doors doors) {
        return new AheadRow(row.id(), row.zh(), row.en(), station == null ? "" : station.zh(), station == null ? "" : station.en(), row.startsAt(), row.endsAt(), row.startsAt().minus(doors.before()), row.endsAt().plus(doors.after()));
    }
}
