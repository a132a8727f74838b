package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;

/** Hours at which somebody of the office has to look. */
public final class OddHours {
    private OddHours() {}

    /** The open flag about that entry or shift. */
    public static JsonObject flag(Portal portal, String subject) {
        for (var page = 1; ; page++) {
            var rows = portal.clerk().get("/api/service-flags?page=" + page).expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
            var found = rows.stream().filter(row -> subject.equals(row.getString("entry", row.getString("shift", "")))).findFirst();
            if (found.isPresent()) return found.get();
            assertThat(rows).as("no open flag about " + subject).isNotEmpty();
        }
    }

    /** Eight minutes, written down right after their shift was published. @return code of the entry */
    public static String credited(Portal portal, Person leader, String station, Person volunteer) {
        var starts = portal.now().withNano(0).plusMinutes(1);
        var shift = leader.post("/api/shifts", "station", station, "zh", "刚刚发布的班次", "field", "community", "startsAt", starts, "endsAt", starts.plusHours(1), "places", 9, "riskZh", "无",
                "minimumAge", 18).expect(201).code();
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        portal.until(starts.plusMinutes(9));
        var place = leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getJsonObject(0).getString("code");
        return leader.post("/api/shifts/" + shift + "/roll-calls", "lines", List.of(Json.of("signUp", place, "minutes", 8))).expect(201).list().getJsonObject(0).getString("code");
    }
}
