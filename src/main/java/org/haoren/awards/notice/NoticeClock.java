package org.haoren.awards.notice;

import java.time.LocalDate;
import java.util.List;
import org.haoren.platform.time.WorkingDays;

/**
 * The working-day clock of a notice. Source: domain.md 5: five working days by default, by the State Council's calendar; the clock stops while an objection
 * is open.
 *
 * <p>The rule, whole days only: the day of publishing does not count; a working day counts unless an objection was open at any moment of it, the days of
 * raising and of answering included; the notice stands to the end of the last day that counts, on the city's wall clock. So an objection answered on the day
 * it was raised costs that one day, one over a weekend costs the Friday and the Monday, and everybody has at least one full working day after the last answer.
 */
record NoticeClock(LocalDate published, int workingDays, WorkingDays calendar) {
    /** Days, both included, on which the clock stood. */
    record Stop(LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    LocalDate lastDay(List<Stop> stops) {
        var day = published;
        for (var left = workingDays; left > 0; ) {
            day = calendar.plus(day, 1);
            var counted = day;
            if (stops.stream().noneMatch(stop -> stop.holds(counted))) left--;
        }
        return day;
    }
}
