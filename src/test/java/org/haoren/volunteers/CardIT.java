package org.haoren.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.haoren.suite.PortalTest;
import org.haoren.suite.QrReader;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

class CardIT extends PortalTest {
    private static String code(String address) {
        return address.substring(address.indexOf("card=") + 5);
    }

    @Test
    void the_code_on_a_card_leads_to_what_anybody_may_know() {
        var volunteer = portal.volunteer("穆青禾");
        var card = volunteer.get("/api/volunteers/card").expect(200).json();
        assertThat(QrReader.ofSvg(card.getString("svg"))).isEqualTo(card.getString("address"));
        var pass = portal.nobody().get("/api/volunteers/passes/" + code(card.getString("address"))).expect(200);
        assertThat(pass.json().getString("number")).matches("20\\d\\d \\*{4} \\*{4} \\d\\d");
        assertThat(pass.text()).doesNotContain("穆").doesNotContain(card.getString("number"));
        var page = portal.nobody().get("/volunteers/pass?card=" + code(card.getString("address"))).expect(200).text();
        assertThat(page).contains("A valid card").doesNotContain("穆青禾").doesNotContain(card.getString("number")).doesNotContain("/activities/hours/roll?");
        portal.resident("不是志愿者").get("/api/volunteers/card").expect(403);
    }

    @Test
    void a_photo_of_the_code_dies_by_time_and_at_once_where_the_card_is_renewed() {
        var volunteer = portal.volunteer("被拍照的人");
        var first = code(volunteer.get("/api/volunteers/card").expect(200).json().getString("address"));
        var second = code(volunteer.get("/api/volunteers/card").expect(200).json().getString("address"));
        assertThat(second).isNotEqualTo(first);
        var renewed = code(volunteer.post("/api/volunteers/card/renewal").expect(201).json().getString("address"));
        portal.nobody().get("/api/volunteers/passes/" + first).expect(409, "CARD_NOT_VALID");
        portal.nobody().get("/api/volunteers/passes/" + second).expect(409, "CARD_NOT_VALID");
        portal.nobody().get("/api/volunteers/passes/" + renewed).expect(200);
        portal.later(Duration.ofHours(12).minusMinutes(2));
        portal.nobody().get("/api/volunteers/passes/" + renewed).expect(200);
        portal.later(Duration.ofMinutes(3));
        portal.nobody().get("/api/volunteers/passes/" + renewed).expect(409, "CARD_NOT_VALID");
    }

    @Test
    void a_forged_code_is_worth_nothing() {
        var genuine = code(portal.volunteer("真证").get("/api/volunteers/card").expect(200).json().getString("address"));
        var middle = genuine.length() / 2;
        var forged = genuine.substring(0, middle) + (genuine.charAt(middle) == 'A' ? 'B' : 'A') + genuine.substring(middle + 1);
        for (var wrong : new String[] {forged, genuine + "A", genuine.substring(1), "20261234567890", "x".repeat(500)})
            portal.nobody().get("/api/volunteers/passes/" + wrong).expect(409, "CARD_NOT_VALID");
        assertThat(portal.nobody().get("/volunteers/pass?card=" + forged).expect(200).text()).contains("not valid");
    }

    @Test
    void the_leader_of_a_shift_who_scans_a_card_is_led_to_its_roll() {
        var leader = portal.resident("扫码的站长");
        var station = TestPlaces.approved(portal, leader, "扫码站");
        var volunteer = portal.volunteer("到岗的人");
        var field = portal.nobody().get("/api/volunteers/fields").expect(200).list().getJsonObject(0).getString("code");
        var starts = portal.now().withNano(0).plusHours(1);
        var shift = leader.post("/api/shifts", "station", station, "zh", "扫码班次", "field", field, "startsAt", starts, "endsAt", starts.plusHours(2), "places", 3,
                "riskZh", "没有特别的风险。", "minimumAge", 18).expect(201).code();
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        var address = "/volunteers/pass?card=" + code(volunteer.get("/api/volunteers/card").expect(200).json().getString("address"));
        assertThat(leader.get(address).expect(200).text()).contains("/activities/hours/roll?shift=" + shift);
        assertThat(portal.staff("别站站员", "STATION_STAFF", "elsewhere").get(address).expect(200).text()).doesNotContain(shift);
        assertThat(portal.resident("路人").get(address).expect(200).text()).doesNotContain(shift);
    }

    @Test
    void a_number_is_checked_by_anybody_and_a_mistyped_one_is_told() {
        var number = Stars.number(portal.volunteer("查号的人"));
        assertThat(portal.nobody().get("/api/volunteers/numbers/" + number).expect(200).text()).contains(number).doesNotContain("查号");
        assertThat(portal.nobody().get("/volunteers/number?number=" + number).expect(200).text()).contains("This number is registered").doesNotContain("查号");
        var mistyped = number.substring(0, 13) + (number.charAt(13) == '9' ? '0' : (char) (number.charAt(13) + 1));
        portal.nobody().get("/api/volunteers/numbers/" + mistyped).expect(409, "NUMBER_WRONG").beside("number");
        assertThat(portal.nobody().get("/volunteers/number?number=" + mistyped).expect(200).text()).contains("number-error").contains("mistyped").contains(mistyped);
        portal.nobody().get("/api/volunteers/numbers/" + VolunteerNumber.of(2000, 1).value()).expect(404);
    }

    @Test
    void the_card_is_printed_for_its_owner_only() {
        var answer = portal.volunteer("打印的人").get("/api/volunteers/card/paper").expect(200);
        assertThat(answer.header("Content-Type")).startsWith("application/pdf");
        assertThat(answer.text()).startsWith("%PDF-1.");
        portal.nobody().get("/api/volunteers/card/paper").expect(401);
        portal.resident("别人").get("/api/volunteers/card/paper").expect(403);
    }
}
