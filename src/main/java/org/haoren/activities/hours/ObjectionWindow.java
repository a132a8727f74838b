package org.haoren.activities.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.haoren.platform.config.Settings;
import org.haoren.platform.time.CityTime;

/** For how long a volunteer may object to what was decided about an entry: to the end of the last of some days. */
@ApplicationScoped
class ObjectionWindow {
    @Inject Settings settings;
    @Inject CityTime time;

    /** What staff wrote in afterwards before that moment its volunteer has had time to refuse. */
    Instant heard(Instant now) {
        return now.minus(Duration.ofDays(settings.number("haoren.back-entry.wait-days")));
    }

    LocalDate lastDay(Instant decided) {
        return time.day(decided).plusDays(settings.number("haoren.hours-objection.days"));
    }
}
