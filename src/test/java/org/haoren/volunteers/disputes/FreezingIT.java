package org.haoren.volunteers.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Json;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** A registration is frozen from the dispute's first moment: nothing is written down after it, however closely the two come. */
class FreezingIT extends PortalTest {
    private static final int PAIRS = 12;

    @Test
    void no_place_is_taken_after_the_moment_of_a_dispute_that_comes_at_the_same_instant() {
        var leader = portal.resident("同时冻结的站长");
        var shift = shift(leader, "同时冻结站");
        var people = people("同时冻结的人");
        for (var each : people) {
            var again = each.elsewhere();
            var answers = Together.of(List.of(() -> each.post("/api/shifts/" + shift + "/sign-ups"), () -> again.post("/api/disputes/mine")));
            assertThat(answers).extracting(Answer::status).doesNotContain(500);
            answers.get(1).expect(201);
        }
        var places = leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getValuesAs(JsonObject.class);
        for (var each : people) places.stream().filter(place -> place.getString("name").equals(each.name()))
                .forEach(place -> assertThat(Instant.parse(place.getString("signedUpAt"))).as(each.name()).isBeforeOrEqualTo(opened(each)));
    }

    @Test
    void no_hours_are_written_down_after_the_moment_of_a_dispute_that_comes_at_the_same_instant() {
        var leader = portal.resident("同时记时的站长");
        var shift = shift(leader, "同时记时站");
        var people = people("同时记时的人");
        people.forEach(each -> each.post("/api/shifts/" + shift + "/sign-ups").expect(201));
        portal.until(portal.now().plusHours(3));
        var places = leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getValuesAs(JsonObject.class);
        for (var each : people) {
            var place = places.stream().filter(one -> one.getString("name").equals(each.name())).findFirst().orElseThrow().getString("code");
            var answers = Together.of(List.of(() -> leader.post("/api/shifts/" + shift + "/roll-calls", "lines", List.of(Json.of("signUp", place, "minutes", 60))), () -> each.post("/api/disputes/mine")));
            assertThat(answers).extracting(Answer::status).doesNotContain(500);
            answers.get(1).expect(201);
            if (answers.get(0).status() != 201) answers.get(0).expect(409, "FROZEN");
            each.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getValuesAs(JsonObject.class)
                    .forEach(entry -> assertThat(Instant.parse(entry.getString("recordedAt"))).as(each.name()).isBeforeOrEqualTo(opened(each)));
        }
    }

    private List<Person> people(String name) {
        return new ArrayList<>(IntStream.range(0, PAIRS).mapToObj(each -> portal.volunteer(name + "甲乙丙丁戊己庚辛壬癸子丑".charAt(each))).toList());
    }

    private Instant opened(Person volunteer) {
        return Instant.parse(volunteer.get("/api/disputes/mine").expect(200).json().getString("openedAt"));
    }

    private String shift(Person leader, String name) {
        var station = TestPlaces.approved(portal, leader, name);
        var field = portal.nobody().get("/api/volunteers/fields").expect(200).list().getJsonObject(0).getString("code");
        var starts = portal.now().withNano(0).plusMinutes(30);
        return leader.post("/api/shifts", "station", station, "zh", "同时的班次", "field", field, "startsAt", starts, "endsAt", starts.plusHours(2), "places", 20,
                "riskZh", "没有什么危险的事情。", "minimumAge", 18).expect(201).code();
    }
}
