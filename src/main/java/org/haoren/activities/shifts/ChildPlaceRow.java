package org.haoren.activities.shifts;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import org.haoren.platform.refusal.Refusal;

/**
 * A child for whom the caller acts, and a shift.
 *
 * @param code of the guardianship
 * @param reasons names of the objections
 * @param objections to taking a place; none for one who has it
 */
public record ChildPlaceRow(String code, String name, boolean in, List<String> reasons, @JsonbTransient List<Refusal> objections) {
    ChildPlaceRow(String code, String name, boolean in, List<Refusal> objections) {
        this(code, name, in, objections.stream().map(Refusal::name).toList(), objections);
    }
}
