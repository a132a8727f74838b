package org.haoren.platform.time;

import java.time.LocalDate;
import java.util.Objects;

/** A day that is not what its weekday says: a holiday, or a weekend day worked in exchange for one. */
public record SpecialDay(LocalDate date, boolean worked, String name) {
    public SpecialDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(name, "name");
        if (name.length() > 60) throw new IllegalArgumentException("The name of a day has at most 60 characters");
    }
}
