package org.haoren.volunteers;

import java.util.Locale;
import java.util.Optional;

/** Parts of the week. */
public enum VolunteerTime {
    WEEKDAY_DAY, WEEKDAY_EVENING, WEEKEND_DAY, WEEKEND_EVENING;

    /** As forms and lists write it: {@code weekday_day}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<VolunteerTime> of(String code) {
        for (var time : values()) if (time.code().equals(code)) return Optional.of(time);
        return Optional.empty();
    }
}
