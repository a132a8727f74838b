package org.haoren.activities.shifts;

import java.util.Objects;

/** A shift, by the code in its address. */
public record ShiftId(String code) {
    public ShiftId {
        Objects.requireNonNull(code);
    }
}
