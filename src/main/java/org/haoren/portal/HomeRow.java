package org.haoren.portal;

import java.util.List;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.awards.honours.HonourRow;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.wishes.WishCardRow;

/** What is going on in the city. @param round the one that matters most now, or null */
public record HomeRow(long shiftCount, List<ShiftRow> shifts, long wishCount, List<WishCardRow> wishes, RoundRow round, List<HonourRow> honours,
        FiguresRow figures) {}
