package org.haoren.activities.presence;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.permit.AccountId;

/**
 * A presence, for its volunteer and for the station's staff.
 *
 * @param en what the shift is called; empty where the station wrote Chinese only
 * @param name of the volunteer
 * @param inBy name of the leader who read the card; empty where it was the volunteer's own act, as outBy
 * @param inLate null where it was handed in on the spot, as outLate
 * @param inBand null where nobody was asked how far away they were, as outBand
 * @param outAt null, as outMeans and minutes, where nobody has checked out
 * @param minutes that count, once somebody else has confirmed them
 */
public record PresenceRow(String code, ShiftId shift, String zh, String en, @JsonbTransient AccountId volunteer, String name, Instant inAt, Means inMeans, String inBy, LateNote inLate, BandRow inBand, Instant outAt, Means outMeans,
        String outBy, LateNote outLate, BandRow outBand, Integer minutes) {
    public boolean open() {
        return outAt == null;
    }
}
