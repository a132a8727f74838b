package org.haoren.awards.honours;

import java.util.List;
import org.haoren.awards.rounds.CategoryRow;
import org.haoren.awards.rounds.RoundRow;

/** The honour list of a round, by category. */
public record HonourListRow(RoundRow round, List<Category> categories) {
    public record Category(CategoryRow category, List<HonourRow> honours) {}
}
