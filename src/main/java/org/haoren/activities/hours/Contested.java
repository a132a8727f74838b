package org.haoren.activities.hours;

import java.util.Collection;
import java.util.Set;

/** A later room that knows about which entries an objection is open. Meanwhile they are not confirmed. */
public interface Contested {
    /** @param entries codes, locked where they are about to be confirmed */
    Set<String> among(Collection<String> entries);
}
