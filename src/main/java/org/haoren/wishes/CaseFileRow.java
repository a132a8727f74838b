package org.haoren.wishes;

import java.time.Instant;
import java.util.List;

/**
 * An opened case file. Whoever holds one has been written down as its reader.
 *
 * @param name of the person who asks
 * @param contact where and how to reach them; null where they said nothing
 * @param readings the latest first, this one included
 */
public record CaseFileRow(WishCardRow card, String name, String title, String need, String contact, Instant postedAt, List<ReadingRow> readings) {
    public record ReadingRow(String reader, ReadingPurpose purpose, Instant at) {}

    @Override
    public String toString() {
        return "CaseFileRow of " + card.id();
    }
}
