package org.haoren.places.districts;

import java.util.Objects;

/** A district's code, chosen by the office: {@code HZ-BG-02-01}. */
public record DistrictId(String code) {
    public DistrictId {
        Objects.requireNonNull(code);
    }
}
