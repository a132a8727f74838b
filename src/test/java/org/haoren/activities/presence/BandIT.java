package org.haoren.activities.presence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Geolocation;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.junit.jupiter.api.Test;

/** How far from the station: only of those who agreed, never the position itself. */
class BandIT extends PortalTest {
    private static final String POSITION = "/api/me/consents/POSITION";
    private static final String HERE = "35.000123,114.000456,20";

    private Place place(String name) {
        return Place.of(portal, portal.resident(name + "的站长"), name, portal.now().withNano(0).plusMinutes(20));
    }

    private static void agree(Person who) {
        var edition = who.get("/api/me/consents").expect(200).list().getValuesAs(JsonObject.class).stream().filter(each -> each.getString("purpose").equals("POSITION")).findFirst().orElseThrow().getString("edition");
        who.put(POSITION, "edition", edition).expect(204);
    }

    private static Answer in(Place place, Person who, String position) {
        return who.post("/api/shifts/" + place.shift() + "/check-ins", "code", place.digits(), "position", position);
    }

    @Test
    void is_noted_for_whoever_agreed_and_for_nobody_else_and_the_position_is_kept_nowhere() {
        var place = place("位置");
        var agreed = place.comer(portal, "同意位置的人");
        var silent = place.comer(portal, "没同意位置的人");
        var changed = place.comer(portal, "又撤回的人");
        agree(agreed);
        agree(changed);
        changed.delete(POSITION).expect(204);
        assertThat(in(place, agreed, HERE).expect(201).json().getJsonObject("inBand").getString("band")).isEqualTo("INSIDE");
        for (var who : List.of(silent, changed)) assertThat(in(place, who, HERE).expect(201).json().getOrDefault("inBand", JsonValue.NULL)).isEqualTo(JsonValue.NULL);
        portal.until(place.starts().plusMinutes(30));
        var out = agreed.post("/api/shifts/" + place.shift() + "/check-outs", "code", place.link(), "position", "35.02,114.0,10").expect(201).json();
        assertThat(out.getJsonObject("outBand").getString("band")).isEqualTo("AROUND");
        silent.post("/api/shifts/" + place.shift() + "/check-outs", "code", place.link()).expect(201);
        assertThat(agreed.get("/api/me/data/file").expect(200).text()).doesNotContain("35.000123", "114.000456");
        var entry = agreed.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getJsonObject(0).getJsonObject("id").getString("code");
        assertThat(place.leader().get("/activities/hours/confirm?entry=" + entry).expect(200).text()).contains("at the station, within 200 metres", "outside, within 5,000 metres").doesNotContain("35.000123");
    }

    @Test
    void what_is_no_position_is_refused_and_a_place_that_is_none_is_none() {
        var place = place("怪位置");
        var comer = place.comer(portal, "说怪位置的人");
        agree(comer);
        for (var wrong : List.of("somewhere", "35,114", "35.0,114.0,5,6", "1e3,114,5", "<i>,1,1")) in(place, comer, wrong).expect(422).beside("position");
        assertThat(in(place, comer, "99.0,114.0,5").expect(201).json().getOrDefault("inBand", JsonValue.NULL)).isEqualTo(JsonValue.NULL);
    }

    @Test
    void a_phone_asks_only_whoever_agreed_and_leaves_the_choice() {
        var place = place("手机位置");
        var comer = place.comer(portal, "手机上同意的人");
        var page = "/activities/presence/here?shift=" + place.shift();
        try (var phone = Screen.phone(portal).as(comer)) {
            var shown = phone.go(page).lookAround().page();
            assertThat(shown.locator("#alsoWhere")).hasCount(0);
            agree(comer);
            shown.context().grantPermissions(List.of("geolocation"));
            shown.context().setGeolocation(new Geolocation(35, 114).setAccuracy(30));
            phone.go(page);
            assertThat(shown.locator("#alsoWhere")).isChecked();
            phone.lookAround().picture("presence-here-where");
            shown.fill("#code", place.digits());
            shown.click("#checkIn");
            shown.waitForURL("**done=activities.checkedIn");
            var visits = comer.get("/api/presences/mine").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
            assertThat(visits.get(0).getJsonObject("inBand").getString("band")).isEqualTo("INSIDE");
            portal.until(place.starts().plusMinutes(5));
            shown.uncheck("#alsoWhere");
            shown.fill("#code", place.digits());
            shown.click("#checkOut");
            shown.waitForURL("**done=activities.checkedOut");
            assertThat(comer.get("/api/presences/mine").expect(200).json().getJsonArray("rows").getJsonObject(0).getOrDefault("outBand", JsonValue.NULL)).isEqualTo(JsonValue.NULL);
        }
    }
}
