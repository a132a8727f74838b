package org.haoren.platform.time;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The working-day calendar that terms of this city run by, from {@code seeds/working-days.csv}. */
@ApplicationScoped
class CityCalendar {
    private WorkingDays days;

    @PostConstruct
    void read() {
        try (var csv = new InputStreamReader(CityCalendar.class.getResourceAsStream("/seeds/working-days.csv"), StandardCharsets.UTF_8)) {
            days = WorkingDays.read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Produces
    WorkingDays days() {
        return days;
    }
}
