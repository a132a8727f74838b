package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.haoren.activities.evaluations.Mark;
import org.haoren.activities.evaluations.MarkDesk;
import org.haoren.activities.evaluations.MarkForm;
import org.haoren.activities.evaluations.RatingDesk;
import org.haoren.activities.evaluations.RatingForm;
import org.haoren.activities.hours.EntryRow;
import org.haoren.activities.hours.EntryStatus;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.shifts.ShiftDesk;

/** Volunteers say how shifts were, some of them long enough ago to be published; and a station says how they served. */
@ApplicationScoped
class DemoEvaluations {
    private static final List<Integer> DAYS_AGO = List.of(90, 60, 35, 2);
    private static final int PEOPLE = 24;
    private static final int EACH = 3;
    private static final String STATION = "library";
    @Inject HoursDesk hours;
    @Inject ShiftDesk shifts;
    @Inject RatingDesk ratings;
    @Inject MarkDesk marks;
    @Inject Cast cast;

    void plan(List<DemoShifts.Available> volunteers, Instant now) {
        var steps = SeedFile.rows("ratings.csv");
        for (var days : DAYS_AGO) {
            var moment = now.minus(Duration.ofDays(days));
            var turn = 0;
            for (var each : volunteers.stream().filter(one -> one.since().isBefore(moment)).limit(PEOPLE).toList()) {
                var said = steps.get(turn++ % steps.size());
                cast.act(each.login(), moment.plusSeconds(60L * turn), () -> rate(said));
            }
        }
        cast.act(DemoPlaces.workers(SeedFile.rows("accounts.csv"), STATION).get(0), now.minus(Duration.ofHours(20)), this::mark);
    }

    private void rate(CSVRecord said) {
        hours.mine(1).entries().rows().stream().filter(each -> each.status() == EntryStatus.CONFIRMED && each.shift() != null).map(EntryRow::id).filter(each -> ratings.objections(each).isEmpty()).limit(EACH)
                .forEach(each -> ratings.rate(each, new RatingForm(step(said, "organisation"), step(said, "safety"), step(said, "again"), said.get("remark"))));
    }

    private static Integer step(CSVRecord said, String column) {
        return Integer.valueOf(said.get(column));
    }

    private void mark() {
        var people = shifts.ofMyStations(1).rows().stream().map(shift -> marks.of(shift.id())).filter(each -> each.stream().anyMatch(one -> one.objections().isEmpty())).findFirst().orElse(List.of());
        var turn = 0;
        for (var each : people) {
            var mark = List.of(Mark.OUTSTANDING, Mark.GOOD, Mark.CONCERN, Mark.AS_AGREED).get(turn++ % 4);
            if (each.objections().isEmpty()) marks.mark(each.entry(), new MarkForm(mark, mark == Mark.CONCERN ? "中途离开半小时没有说一声，孩子们没人看着。" : ""));
        }
    }
}
