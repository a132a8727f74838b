package org.haoren.activities.hours;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import org.haoren.activities.flags.OddMark;
import org.haoren.activities.flags.OddStatus;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;

/**
 * A service entry as its volunteer and the staff see it.
 *
 * @param shift null where it is no shift that it was served in
 * @param minutes of service, travel excluded
 * @param confirmedAt null, as confirmedBy and confirmedLeaf, until a second person agreed
 * @param voidedAt null, as reason, unless taken out again
 * @param recordedBy empty where a wish was fulfilled: it may be who wished, and that only the station knows
 * @param flags what a rule found odd about it, and what came of that
 * @param recordedLeaf index in the log {@code city}, as the other leaves
 */
public record EntryRow(EntryId id, @JsonbTransient AccountId volunteer, String volunteerName, StationId station, ShiftId shift, Source source, EntryStatus status, String zh,
        String en, Instant servedAt, int minutes, Instant recordedAt, @JsonbTransient AccountId recorder, String recordedBy, Long recordedLeaf,
        Instant confirmedAt, String confirmedBy, Long confirmedLeaf, Instant voidedAt, String reason, Long voidedLeaf, List<OddMark> flags) {

    /** Whether somebody of the office has to look at it first. */
    public boolean flagged() {
        return status == EntryStatus.RECORDED && flags.stream().anyMatch(flag -> flag.status() == OddStatus.OPEN);
    }

    /** The latest leaf: what there is to check. */
    public Long leaf() {
        return voidedLeaf != null ? voidedLeaf : confirmedLeaf != null ? confirmedLeaf : recordedLeaf;
    }
}
