package org.haoren.activities.shifts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** Whom to call when something happens to a volunteer. */
class EmergencyIT extends PortalTest {
    private record Place(Person leader, Person volunteer, String shift, String code) {
        String address() {
            return "/api/shifts/" + shift + "/sign-ups/" + code + "/emergency-contact";
        }
    }

    private Place place(String name, LocalDateTime starts) {
        var leader = portal.resident(name + "站长");
        var station = TestPlaces.approved(portal, leader, name + "站");
        var volunteer = portal.volunteer(name + "志愿者");
        var shift = leader.post("/api/shifts", "station", station, "zh", name, "en", "Helping", "field", "community", "startsAt", starts, "endsAt", starts.plusHours(2), "places", 3, "riskZh", "无",
                "minimumAge", 18).expect(201).json().getString("code");
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        return new Place(leader, volunteer, shift, leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getJsonObject(0).getString("code"));
    }

    @Test
    void its_leader_opens_it_around_the_shift_alone_and_the_volunteer_reads_why() {
        var starts = portal.now().withNano(0).plusHours(3);
        var place = place("急事", starts);
        place.leader.post(place.address(), "purpose", "ACCIDENT").expect(409, "NOT_AT_THE_SHIFT");
        assertThat(place.leader.get("/activities/shifts/emergency?shift=" + place.shift + "&place=" + place.code).expect(200).text()).contains("from an hour before the shift");
        portal.until(starts.minusMinutes(59));
        place.leader.post(place.address()).expect(422).beside("purpose");
        place.leader.post(place.address(), "purpose", "CURIOSITY").expect(400);
        portal.staff("别站站员", "STATION_STAFF", "elsewhere").post(place.address(), "purpose", "ACCIDENT").expect(403);
        place.volunteer.post(place.address(), "purpose", "ACCIDENT").expect(403);
        portal.clerk().post(place.address(), "purpose", "ACCIDENT").expect(403);
        portal.nobody().post(place.address(), "purpose", "ACCIDENT").expect(401);
        var before = Messages.to(portal, place.volunteer.login()).size();
        var contact = place.leader.post(place.address(), "purpose", "ACCIDENT", "note", "在台阶上摔倒").expect(200).json();
        assertThat(contact.getString("name")).isEqualTo("家人");
        assertThat(contact.getString("phone")).isEqualTo("19900000001");
        assertThat(contact.getString("relation")).isEqualTo("PARENT");
        assertThat(contact.getString("volunteer")).isEqualTo("急事志愿者");
        var told = Messages.to(portal, place.volunteer.login());
        assertThat(told).hasSize(before + 1);
        assertThat(told.get(0).getString("kind")).isEqualTo("EMERGENCY_OPENED");
        assertThat(told.get(0).getString("text")).contains("Helping").doesNotContain("19900000001");
        assertThat(place.volunteer.get("/rights/readings").expect(200).text()).contains("Emergency contact", "Hurt or ill", "在台阶上摔倒", "急事站长");
        var other = place("另一件急事", starts);
        place.leader.post("/api/shifts/" + place.shift + "/sign-ups/" + other.code + "/emergency-contact", "purpose", "ACCIDENT").expect(404);
        portal.until(starts.plusHours(4));
        place.leader.post(place.address(), "purpose", "UNREACHED").expect(409, "NOT_AT_THE_SHIFT");
    }

    @Test
    void a_place_given_back_leads_to_nobody() {
        var place = place("退名额", portal.now().withNano(0).plusMinutes(30));
        place.volunteer.delete("/api/shifts/" + place.shift + "/sign-ups/mine").expect(204);
        place.leader.post(place.address(), "purpose", "UNREACHED").expect(404);
    }

    @Test
    void on_a_phone_from_the_roll() {
        var place = place("手机上的急事", portal.now().withNano(0).plusMinutes(40));
        try (var phone = Screen.phone(portal).as(place.leader.signIn())) {
            var page = phone.go("/activities/hours/roll?shift=" + place.shift).lookAround().page();
            page.click("details summary:has-text('紧急联系人')");
            page.click("details a:has-text('手机上的急事志愿者')");
            page.waitForURL("**/activities/shifts/emergency?*");
            phone.lookAround();
            page.click("#open");
            assertThat(page.locator("#purpose-error")).isVisible();
            page.click("label:has-text('受伤或发病')");
            page.click("#open");
            assertThat(page.locator("a[href='tel:19900000001']")).isVisible();
            phone.look().picture("shift-emergency");
        }
    }
}
