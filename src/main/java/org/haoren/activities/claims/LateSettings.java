package org.haoren.activities.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.config.Settings;
import org.haoren.platform.time.CityTime;

/** What the city has set for claims and for what staff write in afterwards. */
@ApplicationScoped
class LateSettings {
    private static final int HOUR_MINUTES = 60;
    @Inject Settings settings;
    @Inject CityTime time;

    /** After the end of a shift. */
    Duration longest() {
        return Duration.ofDays(settings.number("haoren.hours-claim.days") + 1L);
    }

    LocalDate lastDayOfClaims(ShiftRow shift) {
        return time.day(shift.over()).plusDays(settings.number("haoren.hours-claim.days"));
    }

    int claimsAMonth() {
        return settings.number("haoren.hours-claim.month");
    }

    LocalDate lastDayOfBackEntries(ShiftRow shift) {
        return time.day(shift.over()).plusDays(settings.number("haoren.back-entry.days"));
    }

    /** Minutes. */
    int stationMonth() {
        return settings.number("haoren.back-entry.station-month-hours") * HOUR_MINUTES;
    }

    /** Minutes. */
    int volunteerYear() {
        return settings.number("haoren.back-entry.volunteer-year-hours") * HOUR_MINUTES;
    }
}
