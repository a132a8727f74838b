package org.haoren.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.haoren.platform.config.Settings;

/** The city's calendar day and wall clock; the domain itself counts in instants. */
@ApplicationScoped
public class CityTime {
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private final TravellingClock clock = new TravellingClock();
    @Inject Settings settings;

    /** For every {@link java.time.Clock}; only the demo city asks for it by this type. */
    @Produces
    TravellingClock clock() {
        return clock;
    }

    public ZoneId zone() {
        return settings.zone();
    }

    public LocalDate today() {
        return day(clock.instant());
    }

    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    public LocalDateTime wall(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone());
    }

    /** Day and wall clock as they stand in letters, in any language: 2026-05-14 09:00. */
    public String text(Instant instant) {
        return TEXT.format(wall(instant));
    }

    /** Null stays null: a form field left empty. */
    public Instant instant(LocalDateTime wall) {
        return wall == null ? null : wall.atZone(zone()).toInstant();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }
}
