package org.haoren.activities.presence;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.refusal.Refusal;

/**
 * Where somebody stands at a shift.
 *
 * @param name of the volunteer
 * @param presence null where they have not checked in
 * @param reasons names of the objections
 * @param objections to what is due, as things stand; the code is not among them unless one was shown
 */
public record VisitRow(ShiftRow shift, String name, PresenceRow presence, Due due, List<String> reasons, @JsonbTransient List<Refusal> objections) {
    VisitRow(ShiftRow shift, String name, PresenceRow presence, Due due, List<Refusal> objections) {
        this(shift, name, presence, due, objections.stream().map(Refusal::name).toList(), objections);
    }
}
