package org.haoren.places.districts;

import java.util.Objects;

/** A unit's code, chosen by the office: {@code first-hospital}. */
public record UnitId(String code) {
    public UnitId {
        Objects.requireNonNull(code);
    }
}
