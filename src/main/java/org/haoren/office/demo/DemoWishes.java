package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.haoren.activities.hours.ConfirmDesk;
import org.haoren.activities.hours.HoursDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.time.CityTime;
import org.haoren.wishes.AgeBand;
import org.haoren.wishes.CardDesk;
import org.haoren.wishes.CardForm;
import org.haoren.wishes.ClaimDesk;
import org.haoren.wishes.DeliveryForm;
import org.haoren.wishes.ReasonForm;
import org.haoren.wishes.SatisfactionForm;
import org.haoren.wishes.WishDesk;
import org.haoren.wishes.WishForm;
import org.haoren.wishes.WishId;
import org.haoren.wishes.WishKind;

/** Wishes in all their states: posted, sent back, waiting on the wall, claimed, delivered, fulfilled months ago. */
@ApplicationScoped
class DemoWishes {
    @Inject WishDesk wishes;
    @Inject CardDesk cards;
    @Inject ClaimDesk claims;
    @Inject HoursDesk hours;
    @Inject ConfirmDesk confirming;
    @Inject CityTime time;
    @Inject Cast cast;

    void plan(Map<String, StationId> stations, Instant now) {
        var people = SeedFile.rows("accounts.csv");
        for (var row : SeedFile.rows("wishes.csv")) one(row, stations, DemoPlaces.workers(people, row.get("station")), now);
    }

    private void one(CSVRecord row, Map<String, StationId> stations, List<String> workers, Instant now) {
        var state = row.get("state");
        var closed = now.minus(Duration.ofDays(state.equals("confirmed") ? Math.max(1, -Integer.parseInt(row.get("days_left"))) : 0));
        var posted = closed.minus(Duration.ofDays(state.equals("confirmed") ? 9 : state.equals("posted") ? 1 : 5));
        cast.act(row.get("poster"), posted, () -> {
            var station = stations.get(row.get("station"));
            var wish = wishes.post(new WishForm(station.code(), WishKind.valueOf(upper(row, "kind")), row.get("title_zh"), row.get("need"), "",
                    Integer.parseInt(row.get("value_yuan"))));
            if (!state.equals("posted")) cast.act(workers.get(0), posted.plusSeconds(7_200), () -> verified(row, wish, closed));
            if (List.of("claimed", "delivered", "confirmed").contains(state)) claimed(row, wish, station, workers, posted, closed);
        });
    }

    private void verified(CSVRecord row, WishId wish, Instant closed) {
        cards.file(wish);
        if (row.get("state").equals("returned")) cards.sendBack(wish, new ReasonForm(row.get("card_zh")));
        else cards.publish(wish, card(row, closed));
    }

    private CardForm card(CSVRecord row, Instant closed) {
        var left = Math.max(3, Integer.parseInt(row.get("days_left")));
        return new CardForm(row.get("title_zh"), row.get("title_en"), row.get("card_zh"), row.get("card_en"), row.get("alias"), AgeBand.valueOf(upper(row, "age_band")),
                Integer.parseInt(row.get("value_yuan")), time.day(closed).plusDays(left));
    }

    private void claimed(CSVRecord row, WishId wish, StationId station, List<String> workers, Instant posted, Instant closed) {
        var claimer = row.get("claimer");
        cast.act(claimer, posted.plus(Duration.ofDays(3)), () -> claims.claim(wish));
        if (row.get("state").equals("claimed")) return;
        var minutes = row.get("minutes").isEmpty() || row.get("kind").equals("goods") ? null : Integer.valueOf(row.get("minutes"));
        cast.act(claimer, posted.plus(Duration.ofDays(4)), () -> claims.deliver(wish, new DeliveryForm("已经送到，对方很高兴。", null, minutes)));
        if (row.get("state").equals("delivered")) return;
        cast.act(workers.get(0), closed, () -> claims.confirm(wish, new SatisfactionForm(Integer.valueOf(row.get("satisfaction")), "")));
        cast.act(workers.get(1), closed.plusSeconds(3_600), () -> hours.waiting(station, 1).rows().stream()
                .filter(entry -> !entry.flagged() && entry.zh().contains(row.get("title_zh"))).forEach(entry -> confirming.confirm(entry.id())));
    }

    private static String upper(CSVRecord row, String column) {
        return row.get(column).toUpperCase(Locale.ROOT);
    }
}
