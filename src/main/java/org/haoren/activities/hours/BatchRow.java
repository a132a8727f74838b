package org.haoren.activities.hours;

import java.util.List;

/** What came of confirming all that waited in a shift. @param confirmed how many @param aside those that still wait, with the reasons */
public record BatchRow(int confirmed, List<WaitingRow> aside) {
    public BatchRow {
        aside = List.copyOf(aside);
    }
}
