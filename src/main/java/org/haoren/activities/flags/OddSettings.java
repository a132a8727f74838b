package org.haoren.activities.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.haoren.platform.config.Settings;

/** What the city takes for odd. */
@ApplicationScoped
class OddSettings {
    @Inject Settings settings;

    Limits limits() {
        return new Limits(settings.number("haoren.hours-flag.near-km"), settings.number("haoren.hours-flag.speed-kmh"), Duration.ofHours(settings.number("haoren.hours-flag.day-hours")), again(),
                settings.minutes("haoren.hours-flag.fresh-minutes"));
    }

    Reach reach() {
        return new Reach(again(), Duration.ofDays(settings.number("haoren.hours-flag.mutual-days")));
    }

    int fullPlaces() {
        return settings.number("haoren.hours-flag.full-places");
    }

    private Duration again() {
        return settings.minutes("haoren.hours-flag.again-minutes");
    }
}
