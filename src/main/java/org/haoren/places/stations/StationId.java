package org.haoren.places.stations;

import java.util.Objects;

/** A station's code in addresses. */
public record StationId(String code) {
    public StationId {
        Objects.requireNonNull(code);
    }
}
