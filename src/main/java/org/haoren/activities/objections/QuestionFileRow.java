package org.haoren.activities.objections;

import java.util.List;
import org.haoren.activities.hours.QuestionedRow;
import org.haoren.platform.refusal.Refusal;

/** An entry, for whoever may object to it. @param earlier what was held against it, the latest first @param objections to objecting to it now, before anything is typed */
public record QuestionFileRow(QuestionedRow entry, List<HoursObjectionRow> earlier, List<Refusal> objections) {
    public QuestionFileRow {
        earlier = List.copyOf(earlier);
        objections = List.copyOf(objections);
    }
}
