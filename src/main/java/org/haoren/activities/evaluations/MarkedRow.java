package org.haoren.activities.evaluations;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import org.haoren.activities.hours.EntryId;
import org.haoren.platform.refusal.Refusal;

/** Somebody who served in a shift, for its leaders. @param mark null where there is none yet @param reasons names of what speaks against the caller's marking them */
public record MarkedRow(EntryId entry, String name, MarkRow mark, List<String> reasons, @JsonbTransient List<Refusal> objections) {
    public MarkedRow {
        reasons = List.copyOf(reasons);
        objections = List.copyOf(objections);
    }
}
