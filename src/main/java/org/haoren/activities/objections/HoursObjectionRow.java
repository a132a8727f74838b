package org.haoren.activities.objections;

import java.time.Instant;
import java.time.LocalDate;
import org.haoren.activities.hours.EntryId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.SignatureRow;

/**
 * An objection to an entry.
 *
 * @param volunteerName null for the volunteer
 * @param recorded minutes that the entry says
 * @param minutes that it should have been, as the volunteer says; null where there was no service at all
 * @param dueOn last day on which it is decided in time
 * @param answer null, as decided, while nobody has decided
 * @param corrected the entry that stands for it since; null where there is none
 */
public record HoursObjectionRow(String code, EntryId entry, String volunteerName, StationId station, String zh, String en, Instant servedAt, int recorded, HoursGround ground, Integer minutes,
        String text, Instant raisedAt, LocalDate dueOn, boolean overdue, HoursObjectionState state, String answer, SignatureRow decided, EntryId corrected) {
    public boolean open() {
        return state == HoursObjectionState.OPEN;
    }
}
