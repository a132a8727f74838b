package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.haoren.activities.hours.ConfirmDesk;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.activities.hours.RollForm;
import org.haoren.activities.shifts.RosterDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftForm;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.stars.MyStarsDesk;
import org.haoren.activities.stars.ProposalForm;
import org.haoren.activities.stars.StarConsentForm;
import org.haoren.activities.stars.StarDecisionForm;
import org.haoren.activities.stars.StarDesk;
import org.haoren.activities.stars.StarVerdict;
import org.haoren.places.stations.StationId;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.VolunteerDesk;

/** Four who came every week for months, to more than a hundred hours: one holds a star, one waits for the decision, one stands in notice, one has just reached it. */
@ApplicationScoped
class DemoStars {
    private static final String STATION = "library";
    private static final String PROPOSER = "10000000003";
    private static final String DECIDER = "10000000004";
    private static final int WEEKS = 17;
    private static final int MINUTES = 360;
    /** So long back lies the latest of the weekly shifts, on a day of the week on which nothing else in the file overlaps them. */
    private static final int LAST_DAYS_AGO = 26;
    @Inject ShiftDesk shifts;
    @Inject RosterDesk roster;
    @Inject HoursDesk hours;
    @Inject ConfirmDesk confirming;
    @Inject StarDesk stars;
    @Inject MyStarsDesk mine;
    @Inject VolunteerDesk volunteers;
    @Inject CityTime time;
    @Inject Cast cast;

    void plan(Map<String, StationId> stations, Instant now) {
        var people = SeedFile.rows("stars.csv");
        var workers = DemoPlaces.workers(SeedFile.rows("accounts.csv"), STATION);
        for (var week = 0; week < WEEKS; week++) shift(stations, workers, people, LAST_DAYS_AGO + 7 * week, now);
        for (var person : people) star(person, now);
    }

    private void shift(Map<String, StationId> stations, List<String> workers, List<CSVRecord> people, int daysAgo, Instant now) {
        var start = LocalDateTime.of(time.day(now).minusDays(daysAgo), LocalTime.of(17, 10));
        var begins = time.instant(start);
        cast.act(workers.get(0), begins.minus(Duration.ofDays(5)), () -> {
            var shift = shifts.publish(new ShiftForm(stations.get(STATION).code(), "晚间自习室守护", "Evening watch in the reading room", "community", start, start.plusMinutes(MINUTES), people.size(),
                    "结束较晚，回家路上注意安全", "Ends late; mind the way home", 16, false, List.of(), false, null));
            for (var person : people) cast.act(person.get("login"), begins.minus(Duration.ofDays(4)), () -> roster.signUp(shift));
            cast.act(workers.get(0), begins.plus(Duration.ofMinutes(MINUTES + 20L)), () -> record(shift, workers.get(1), begins));
        });
    }

    private void record(ShiftId shift, String second, Instant begins) {
        hours.rollCall(shift, new RollForm(shifts.signedUp(shift).stream().map(place -> new RollForm.Line(place.code(), MINUTES)).toList()));
        cast.act(second, begins.plus(Duration.ofHours(20)), () -> confirming.confirmAll(shift));
    }

    private void star(CSVRecord person, Instant now) {
        var login = person.get("login");
        if (person.get("named").equals("yes")) cast.act(login, now.minus(Duration.ofDays(20)), () -> mine.consent(new StarConsentForm(true)));
        switch (person.get("state")) {
            case "granted" -> propose(login, now.minus(Duration.ofDays(18)), now.minus(Duration.ofDays(4)));
            case "over" -> propose(login, now.minus(Duration.ofDays(16)), null);
            case "notice" -> propose(login, now.minus(Duration.ofDays(1)), null);
            default -> { }
        }
    }

    /** @param decided null where nobody has decided yet */
    private void propose(String login, Instant moment, Instant decided) {
        cast.act(login, moment.minusSeconds(60), () -> {
            var number = volunteers.me().orElseThrow().number();
            cast.act(PROPOSER, moment, () -> {
                var code = stars.propose(new ProposalForm(number));
                if (decided != null) cast.act(DECIDER, decided, () -> stars.decide(code, new StarDecisionForm(StarVerdict.GRANTED, "")));
            });
        });
    }
}
