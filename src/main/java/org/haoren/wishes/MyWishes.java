package org.haoren.wishes;

import java.util.List;

/** What a person asked for and what they took on, the latest first, 50 of each at most. */
public record MyWishes(List<PostedRow> posted, List<ClaimRow> claimed) {
    public MyWishes {
        posted = List.copyOf(posted);
        claimed = List.copyOf(claimed);
    }
}
