package org.haoren.activities.stars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.haoren.activities.hours.Source;
import org.haoren.platform.config.Settings;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.time.WorkingDays;

/** What the city has set: what each star asks for, how long a notice stands, whether stars expire. */
@ApplicationScoped
class StarRules {
    /** What somebody else saw and wrote down; a source that is not named here does not count. */
    private static final Set<Source> VERIFIED = EnumSet.of(Source.CHECK_IN, Source.ROLL_CALL, Source.WISH, Source.CORRECTION);
    @Inject Settings settings;
    @Inject WorkingDays calendar;
    @Inject CityTime time;

    static boolean counts(Source source) {
        return VERIFIED.contains(source);
    }

    Levels levels() {
        return Levels.ofHours(List.of(settings.number("haoren.star.first-hours"), settings.number("haoren.star.second-hours"), settings.number("haoren.star.third-hours"),
                settings.number("haoren.star.fourth-hours"), settings.number("haoren.star.fifth-hours")));
    }

    int reached(Standing standing) {
        return levels().reached(standing.minutes());
    }

    boolean good(Standing standing) {
        return standing.good(settings.number("haoren.star.voided-percent"));
    }

    /** The day of publishing does not count; it stands to the end of the last working day. */
    Instant noticeEnds(Instant published) {
        return time.startOf(calendar.lastDayOfNotice(time.day(published), settings.number("haoren.star.notice-days")).plusDays(1));
    }

    LocalDate lastDay(StarGrant grant) {
        return time.day(grant.noticeEndsAt()).minusDays(1);
    }

    /** Null where stars do not expire. */
    LocalDate expires() {
        var years = settings.number("haoren.star.years");
        return years == 0 ? null : time.today().plusYears(years);
    }
}
