package org.haoren.awards.rounds;

import java.util.List;
import org.haoren.platform.refusal.Refusal;

/** A line of the tick list. @param open what is still in the way; empty when it is met */
public record RequirementRow(Requirement requirement, List<Refusal> open) {
    public RequirementRow {
        open = List.copyOf(open);
    }

    public boolean met() {
        return open.isEmpty();
    }
}
