package org.haoren.awards.rounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.time.WorkingDays;

/** A complete programme and a complete plan, from which tests take something away. */
final class Rounds {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final AccountId PLANNER = new AccountId(1);
    static final AccountId COLLEAGUE = new AccountId(2);
    static final LocalDateTime[] DATES = {at("2026-11-02T09:00"), at("2026-11-13T18:00"), at("2026-11-18T18:00"), at("2026-11-19T09:00"),
        at("2026-11-27T00:00"), at("2026-12-04T18:00"), at("2026-12-07T09:00"), at("2026-12-15T00:00")};

    private Rounds() {}

    static LocalDateTime at(String wall) {
        return LocalDateTime.parse(wall);
    }

    static Instant instant(String wall) {
        return at(wall).atZone(ZONE).toInstant();
    }

    static WorkingDays days() {
        try (var csv = Files.newBufferedReader(Path.of("seeds/working-days.csv"))) {
            return WorkingDays.read(csv);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Programme programme(String documentNumber, String body, Cycle cycle, Integer quota, int categories) {
        var all = List.of(new CategoryForm("helping", "助人为乐", null), new CategoryForm("courage", "见义勇为", null));
        return new Programme(new ProgrammeForm("good", "好人", null, documentNumber, body, cycle, quota, all.subList(0, categories)));
    }

    static Programme programme() {
        return programme("禾文明〔2026〕8号", "禾州市委", Cycle.QUARTERLY, 10, 2);
    }

    static RoundForm plan(LocalDateTime[] dates, Integer[] ballot, Integer honours, Integer weight) {
        return new RoundForm("r1", "good", "第一届", null, dates[0], dates[1], dates[2], dates[3], dates[4], dates[5], dates[6], dates[7],
                ballot[0], ballot[1], ballot[2], ballot[3], BallotPace.DAILY, CandidateOrder.RANDOM, true, 14, List.of("A", "B1"), true, honours, weight);
    }

    static RoundForm plan() {
        return plan(DATES, new Integer[] {0, 2, 1, 4}, 5, 100);
    }

    static RoundForm planWith(int place, LocalDateTime date) {
        var dates = DATES.clone();
        dates[place] = date;
        return plan(dates, new Integer[] {0, 2, 1, 4}, 5, 100);
    }

    static Round round(RoundForm form) {
        return new Round(form, form.districts(), PLANNER, ZONE);
    }

    static Round approved(RoundForm form) {
        var round = round(form);
        round.approve(COLLEAGUE, instant("2026-10-30T10:00"));
        return round;
    }
}
