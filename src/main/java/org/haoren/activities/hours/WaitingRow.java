package org.haoren.activities.hours;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import org.haoren.platform.refusal.Refusal;

/** An entry that waits. @param reasons names of the objections @param objections to the caller's confirming it; empty where they may */
public record WaitingRow(EntryRow entry, List<String> reasons, @JsonbTransient List<Refusal> objections) {
    WaitingRow(EntryRow entry, List<Refusal> objections) {
        this(entry, objections.stream().map(Refusal::name).toList(), objections);
    }
}
