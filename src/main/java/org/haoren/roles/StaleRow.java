package org.haoren.roles;

import java.util.List;

/** A role that is due for review. @param why in the order of {@link Staleness}, never empty */
public record StaleRow(GrantRow grant, List<Staleness> why) {
    public StaleRow {
        why = List.copyOf(why);
    }
}
