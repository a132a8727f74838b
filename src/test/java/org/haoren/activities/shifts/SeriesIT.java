package org.haoren.activities.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.Json;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** Shifts that come again every week, and those that cannot start without insurance. */
class SeriesIT extends PortalTest {
    private static Answer publish(Person leader, String station, String name, LocalDateTime starts, boolean dangerous, Integer weeks) {
        return leader.post("/api/shifts", "station", station, "zh", name, "en", "Again", "field", "community", "startsAt", starts, "endsAt", starts.plusHours(2), "places", 3, "riskZh", "水边湿滑",
                "minimumAge", 18, "dangerous", dangerous, "weeks", weeks);
    }

    private static Answer insure(Person leader, String shift, String insurer) {
        return leader.put("/api/shifts/" + shift + "/insurance", "insurer", insurer, "policy", "P-1");
    }

    @Test
    void a_weekly_duty_is_published_at_once_all_of_it_or_nothing_and_another_can_be_made_like_it() {
        var leader = portal.resident("每周站长");
        var station = TestPlaces.approved(portal, leader, "每周站");
        var starts = portal.now().withNano(0).withSecond(0).plusDays(2);
        publish(leader, station, "每周一次", starts, false, 27).expect(422).beside("weeks");
        publish(leader, station, "每周一次", starts.plusDays(360), false, 2).expect(409, "STARTS_TOO_FAR_AHEAD").beside("weeks");
        publish(leader, station, "每周一次", starts.plusWeeks(2), false, 0).expect(201);
        publish(leader, station, "每周一次", starts, false, 3).expect(409, "ALREADY_PUBLISHED");
        assertThat(named("每周一次")).as("nothing of it").hasSize(1);
        var first = publish(leader, station, "每周两周", starts, false, 2).expect(201).code();
        assertThat(named("每周两周")).hasSize(3).extracting(row -> row.getString("startsAt").substring(11)).as("at the same time of the day").hasSize(3).containsOnly(named("每周两周").get(0).getString("startsAt").substring(11));
        var form = leader.get("/api/shifts/" + first + "/form").expect(200).json();
        assertThat(LocalDateTime.parse(form.getString("startsAt"))).isEqualTo(starts.plusWeeks(1));
        portal.resident("别人").get("/api/shifts/" + first + "/form").expect(403);
        assertThat(leader.get("/activities/shifts/publish?like=" + first).expect(200).text()).contains("value=\"每周两周\"", "水边湿滑", "value=\"" + starts.plusWeeks(1).toString().substring(0, 16));
    }

    private List<JsonObject> named(String name) {
        var found = new ArrayList<JsonObject>();
        for (var page = 1; page < 30; page++) {
            var rows = portal.nobody().get("/api/shifts?page=" + page).expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
            if (rows.isEmpty()) break;
            rows.stream().filter(row -> row.getString("zh").equals(name)).forEach(found::add);
        }
        return found;
    }

    @Test
    void a_dangerous_shift_lets_nobody_in_and_leaves_no_time_without_insurance_stated_before_it_begins() {
        var leader = portal.resident("保险站长");
        var station = TestPlaces.approved(portal, leader, "保险站");
        var starts = portal.now().withNano(0).plusMinutes(20);
        var insured = publish(leader, station, "有保险的", starts, true, null).expect(201).code();
        var bare = publish(leader, station, "没有保险的", starts.plusMinutes(1), true, null).expect(201).code();
        var harmless = publish(leader, station, "没有危险的", starts.plusMinutes(2), false, null).expect(201).code();
        var one = portal.volunteer("水边的人");
        var two = portal.volunteer("没有保障的人");
        one.post("/api/shifts/" + insured + "/sign-ups").expect(201);
        two.post("/api/shifts/" + bare + "/sign-ups").expect(201);
        checkIn(leader, one, insured).expect(409, "SHIFT_NOT_INSURED");
        assertThat(one.get("/activities/shifts/shift?shift=" + insured).expect(200).text()).contains("without insurance the shift cannot start");
        insure(portal.staff("别站的人", "STATION_STAFF", "elsewhere"), insured, "禾州互助").expect(403);
        insure(leader, harmless, "禾州互助").expect(409, "NOT_DANGEROUS");
        insure(leader, insured, " ").expect(422).beside("insurer");
        insure(leader, insured, "禾州互助").expect(200);
        assertThat(one.get("/activities/shifts/shift?shift=" + insured).expect(200).text()).contains("禾州互助, policy P-1");
        checkIn(leader, one, insured).expect(201);
        portal.until(starts.plusMinutes(30));
        insure(leader, bare, "事后补的").expect(409, "INSURED_TOO_LATE");
        var place = leader.get("/api/shifts/" + bare + "/sign-ups").expect(200).list().getJsonObject(0).getString("code");
        leader.post("/api/shifts/" + bare + "/roll-calls", "lines", List.of(Json.of("signUp", place, "minutes", 10))).expect(409, "SHIFT_NOT_INSURED");
    }

    private static Answer checkIn(Person leader, Person volunteer, String shift) {
        return volunteer.post("/api/shifts/" + shift + "/check-ins", "code", leader.get("/api/shifts/" + shift + "/check-ins/code").expect(200).json().getString("digits"));
    }
}
