package org.haoren.activities.hours;

import java.util.Objects;

/** A service entry, by the code in its address. */
public record EntryId(String code) {
    public EntryId {
        Objects.requireNonNull(code);
    }
}
