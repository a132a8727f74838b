package org.haoren.office.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.rounds.BallotPace;
import org.haoren.awards.rounds.CandidateOrder;
import org.haoren.awards.rounds.RoundForm;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.time.WorkingDays;

/** One round of the demo city while it is told: its dates from day offsets, stretched where a notice needs longer because of holidays. */
final class DemoRound {
    private static final int NOTICE_WORKING_DAYS = 5;
    private static final int HONOURS_PER_CATEGORY = 2;
    private final CSVRecord row;
    private final CityTime time;
    private final LocalDate today;
    private final WorkingDays days;
    /** Cases by the candidate's name. */
    final Map<String, CaseId> cases = new HashMap<>();

    DemoRound(CSVRecord row, CityTime time, LocalDate today, WorkingDays days) {
        this.row = row;
        this.time = time;
        this.today = today;
        this.days = days;
    }

    String code() {
        return row.get("code");
    }

    RoundId id() {
        return new RoundId(code());
    }

    String state() {
        return row.get("state");
    }

    boolean reached(String... states) {
        return List.of(states).contains(state());
    }

    RoundForm form() {
        var voting = afterNotice("notice_from", "voting_opens");
        var closes = voting.toLocalDate().plusDays(offset("voting_closes") - offset("voting_opens")).atTime(18, 0);
        var result = closes.plusDays(Math.max(1, offset("result_notice_from") - offset("voting_closes"))).withHour(9);
        var end = days.lastDayOfNotice(result.toLocalDate(), NOTICE_WORKING_DAYS).plusDays(1).atTime(9, 0);
        var publish = latest(end, today.plusDays(offset("publish_on")).atTime(10, 0));
        var most = Integer.parseInt(row.get("total_max"));
        return new RoundForm(code(), row.get("programme"), row.get("zh"), row.get("en"), at("nomination_opens"), at("nomination_closes"), at("vetting_closes"),
                at("notice_from"), voting, closes, result, publish, Integer.parseInt(row.get("per_category_min")), Integer.parseInt(row.get("per_category_max")),
                1, most, BallotPace.valueOf(row.get("pace")), CandidateOrder.valueOf(row.get("order")), row.get("abstention").equals("yes"),
                Integer.valueOf(row.get("minimum_age")), SeedFile.parts(row.get("districts")), row.get("proof_of_work").equals("yes"), HONOURS_PER_CATEGORY, 100);
    }

    private LocalDateTime afterNotice(String notice, String next) {
        var end = days.lastDayOfNotice(today.plusDays(offset(notice)), NOTICE_WORKING_DAYS).plusDays(1).atTime(9, 0);
        return latest(end, at(next));
    }

    private static LocalDateTime latest(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    LocalDateTime at(String column) {
        return today.plusDays(offset(column)).atTime(9, 0);
    }

    Instant instant(String column) {
        return time.instant(at(column));
    }

    private int offset(String column) {
        return Integer.parseInt(row.get(column));
    }
}
