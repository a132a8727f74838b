package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.nomination.RecommendationForm;
import org.haoren.awards.rounds.CategoryForm;
import org.haoren.awards.rounds.Cycle;
import org.haoren.awards.rounds.ProgrammeDesk;
import org.haoren.awards.rounds.ProgrammeForm;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.platform.files.FileKind;
import org.haoren.platform.files.Portraits;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.time.WorkingDays;

/** Programmes and rounds, planned by one clerk and approved by the director; and the good people whom residents recommend. */
@ApplicationScoped
class DemoAwards {
    @Inject ProgrammeDesk programmes;
    @Inject RoundDesk rounds;
    @Inject NominationDesk nominations;
    @Inject Uploads uploads;
    @Inject DemoVetting vetting;
    @Inject DemoVotes votes;
    @Inject CityTime time;
    @Inject WorkingDays days;
    @Inject Cast cast;

    void plan(DemoAccounts.Staff staff, Instant beginning, Instant now) {
        var categories = SeedFile.rows("award-categories.csv").stream()
                .collect(Collectors.toMap(row -> row.get("code"), row -> new CategoryForm(row.get("code"), row.get("zh"), row.get("en"))));
        for (var row : SeedFile.rows("programmes.csv")) cast.act(staff.clerk(), beginning, () -> programme(row, categories));
        var candidates = SeedFile.rows("candidates.csv");
        var pictures = candidates.parallelStream().collect(Collectors.toConcurrentMap(Function.identity(), row -> picture(row, time.day(now).getYear())));
        for (var row : SeedFile.rows("rounds.csv")) {
            var round = new DemoRound(row, time, time.day(now), days);
            var own = candidates.stream().filter(candidate -> candidate.get("round").equals(round.code())).toList();
            open(round, staff, () -> {
                if (round.reached("voting", "finished")) votes.plan(round, own, staff, now);
            });
            for (var i = 0; i < own.size(); i++) recommend(round, own.get(i), pictures, round.instant("nomination_opens").plus(Duration.ofHours(3L + 4L * i)));
            if (round.reached("notice", "voting", "finished")) vetting.plan(round, own, staff);
        }
    }

    private void programme(CSVRecord row, Map<String, CategoryForm> categories) {
        programmes.add(new ProgrammeForm(row.get("code"), row.get("zh"), row.get("en"), row.get("document_number"), row.get("approving_body"),
                cycle(row.get("cycle")), Integer.valueOf(row.get("quota")), SeedFile.parts(row.get("categories")).stream().map(categories::get).toList()));
    }

    private static Cycle cycle(String text) {
        return text.equals("biennial") ? Cycle.EVERY_TWO_YEARS : Cycle.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** @param then what can be planned once the round has its dates */
    private void open(DemoRound round, DemoAccounts.Staff staff, Runnable then) {
        var planned = round.instant("nomination_opens").minus(Duration.ofDays(12));
        cast.act(staff.clerk(), planned, () -> rounds.addRound(round.form()));
        cast.act(staff.director(), planned.plus(Duration.ofDays(1)), () -> rounds.approve(round.id()));
        cast.act(staff.clerk(), planned.plus(Duration.ofDays(2)), () -> {
            rounds.open(round.id());
            then.run();
        });
    }

    private void recommend(DemoRound round, CSVRecord row, Map<CSVRecord, byte[]> pictures, Instant moment) {
        cast.act(row.get("recommender"), moment, () -> {
            var portrait = uploads.store(new ByteArrayInputStream(pictures.get(row)), row.get("name") + ".png", FileKind.IMAGE);
            round.cases.put(row.get("name"), nominations.recommend(new RecommendationForm(round.code(), row.get("category"), row.get("name"), row.get("name_en"),
                    row.get("unit_zh"), row.get("district"), row.get("headline_zh"), row.get("headline_en"), row.get("deeds_zh"), row.get("deeds_en"),
                    portrait, null)));
        });
    }

    private static byte[] picture(CSVRecord row, int year) {
        return Portraits.png(Long.parseLong(row.get("portrait_seed")), age(year - Integer.parseInt(row.get("born_year"))), row.get("gender").equals("female"));
    }

    private static Portraits.Age age(int years) {
        return years < 15 ? Portraits.Age.CHILD : years < 30 ? Portraits.Age.YOUNG : years < 60 ? Portraits.Age.GROWN : Portraits.Age.OLD;
    }
}
