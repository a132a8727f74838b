package org.haoren.activities.shifts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.haoren.places.stations.StationId;

/**
 * A shift as everybody sees it. No person is in it.
 *
 * @param en empty where the station wrote Chinese only
 * @param field code of the service field
 * @param startsAt in [startsAt, endsAt)
 * @param taken places that nobody can take: those that people have, and those that are kept for people who waited
 * @param waiting how many people wait for a place
 * @param minimumAge in years, on the day of the shift
 * @param pairs whether minors come only together with a guardian who takes a place too
 * @param qualifications codes of what everybody who comes must hold on the day, see {@link Asked}
 * @param dangerous whether it cannot start without insurance
 * @param insurance null where none has been stated
 * @param calledOff null where it was not
 */
public record ShiftRow(ShiftId id, StationId station, String zh, String en, String field, Instant startsAt, Instant endsAt, int places, int taken, int waiting,
        String riskZh, String riskEn, int minimumAge, boolean pairs, List<String> qualifications, boolean dangerous, Insurance insurance, ShiftStatus status, CalledOff calledOff) {
    public ShiftRow {
        qualifications = List.copyOf(qualifications);
    }

    /** Whether it cannot start as things stand. */
    public boolean uninsured() {
        return dangerous && insurance == null;
    }

    public int left() {
        return places - taken;
    }

    /** When it is over, or was: where it was called off, then; not before it has begun. */
    public Instant over() {
        if (calledOff == null || !calledOff.at().isBefore(endsAt)) return endsAt;
        return calledOff.at().isBefore(startsAt) ? startsAt : calledOff.at();
    }

    /** For as long as it went on. */
    public int heldMinutes() {
        return (int) Duration.between(startsAt, over()).toMinutes();
    }

    public int lengthMinutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}
