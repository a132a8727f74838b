package org.haoren.volunteers.qualifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.Json;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.Pictures;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

class QualificationIT extends PortalTest {
    private static final String ALL = "/api/volunteers/qualifications";

    private Answer state(Person who, String kind, LocalDate until, String station) {
        return who.post(ALL, "kind", kind, "issuer", "试城红十字会", "number", "HZ-77-1234", "validFrom", today().minusYears(1), "validUntil", until,
                "proof", Json.of("code", who.upload("card.png", Pictures.png())), "station", station);
    }

    private LocalDate today() {
        return portal.now().toLocalDate();
    }

    private static JsonObject mine(Person who) {
        return who.get(ALL + "/mine").expect(200).json().getJsonArray("rows").getJsonObject(0);
    }

    @Test
    void somebody_else_checks_it_and_sees_the_document() {
        var nurse = portal.volunteer("护士小宁");
        var code = state(nurse, "nurse", today().plusYears(1), null).expect(201).json().getString("code");
        assertThat(mine(nurse).getString("state")).isEqualTo("STATED");
        assertThat(mine(nurse).getString("number")).isEqualTo("HZ-77-1234");
        state(nurse, "nurse", today().plusYears(1), null).expect(409, "ONE_WAITS").beside("kind");
        var clerk = portal.clerk();
        var seen = clerk.get(ALL + "/" + code).expect(200).json();
        assertThat(seen.getString("number")).isEqualTo("HZ-77-1234");
        var readings = nurse.get("/api/me/readings").expect(200).json().getJsonArray("rows");
        assertThat(readings).as("opening one's own is no reading").hasSize(1);
        assertThat(readings.getJsonObject(0).getString("reference")).isEqualTo(code);
        assertThat(nurse.get("/rights/readings").expect(200).text()).contains("Number and picture of a qualification");
        clerk.get(seen.getString("proof")).expect(200);
        portal.resident("别人").get(seen.getString("proof")).expect(404);
        assertThat(clerk.get(ALL).expect(200).text()).doesNotContain("HZ-77-1234");
        clerk.post(ALL + "/" + code + "/check", "verdict", "DECLINED").expect(409, "REASON_NEEDED").beside("reason");
        clerk.post(ALL + "/" + code + "/check", "verdict", "CHECKED").expect(201);
        assertThat(mine(nurse).getString("state")).isEqualTo("CHECKED");
        assertThat(mine(nurse).getJsonObject("checked").getString("name")).isNotBlank();
        assertThat(Messages.to(portal, nurse.login()).get(0).getString("text")).contains("Nurse's licence");
        clerk.post(ALL + "/" + code + "/check", "verdict", "CHECKED").expect(409, "ALREADY_CHECKED");
        nurse.delete(ALL + "/" + code).expect(204);
        nurse.delete(ALL + "/" + code).expect(409, "ALREADY_WITHDRAWN");
        assertThat(nurse.get(ALL + "/mine").expect(200).json().getJsonArray("rows")).isEmpty();
    }

    @Test
    void the_person_in_charge_of_a_station_checks_what_was_handed_in_there_and_nothing_else() {
        var leader = portal.volunteer("站长老杜");
        var station = TestPlaces.approved(portal, leader, "核对站");
        var diver = portal.volunteer("救生员");
        var here = state(diver, "lifeguard", null, station).expect(201).json().getString("code");
        var office = state(diver, "driver", null, "").expect(201).json().getString("code");
        assertThat(leader.get(ALL).expect(200).text()).contains(here).doesNotContain(office);
        leader.get(ALL + "/" + office).expect(403);
        leader.post(ALL + "/" + office + "/check", "verdict", "CHECKED").expect(403);
        portal.staff("别站站员", "STATION_STAFF", "elsewhere").get(ALL + "/" + here).expect(403);
        diver.get(ALL + "/" + here).expect(403);
        leader.post(ALL + "/" + here + "/check", "verdict", "CHECKED").expect(201);
        var own = state(leader, "driver", null, station).expect(201).json().getString("code");
        leader.post(ALL + "/" + own + "/check", "verdict", "CHECKED").expect(409, "NOT_YOUR_OWN_CHECK");
    }

    @Test
    void of_two_who_check_at_once_the_second_is_refused() {
        var volunteer = portal.volunteer("有两证的人");
        var code = state(volunteer, "mediator", null, null).expect(201).json().getString("code");
        var other = portal.staff("另一位文员", "OFFICE_CLERK", "");
        var answers = Together.of(List.of(() -> portal.clerk().post(ALL + "/" + code + "/check", "verdict", "CHECKED"),
                () -> other.post(ALL + "/" + code + "/check", "verdict", "DECLINED", "reason", "看不清")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "ALREADY_CHECKED"));
    }

    @Test
    void every_reason_stands_beside_its_field() {
        var careless = portal.volunteer("粗心的志愿者");
        var foreign = portal.volunteer("另一个志愿者").upload("card.png", Pictures.png());
        careless.post(ALL).expect(422).beside("kind").beside("issuer").beside("number").beside("validFrom").beside("proof");
        careless.post(ALL, "kind", "wizard", "issuer", "学院", "number", "1", "validFrom", today().minusDays(2), "validUntil", today().minusDays(1),
                "proof", Json.of("code", foreign), "station", "nowhere").expect(409, "UNKNOWN_KIND").beside("kind").beside("validUntil").beside("proof").beside("station");
        careless.post(ALL, "kind", "driver", "issuer", "<b>", "number", "1", "validFrom", today(), "validUntil", today().minusDays(1), "proof", Json.of("code", foreign))
                .expect(409, "UNTIL_BEFORE_FROM").beside("validUntil");
        portal.resident("不是志愿者").post(ALL).expect(403);
    }

    @Test
    void a_proof_is_a_picture_or_a_pdf_on_the_page_too() {
        var volunteer = portal.volunteer("传错文件的人");
        var answer = volunteer.form("/volunteers/qualifications/mine", "proof", "card.exe", "MZ not a picture".getBytes(StandardCharsets.US_ASCII), "stating", "stating",
                "kind", "driver", "issuer", "交警支队", "number", "D-1", "validFrom", today().toString(), "hand", "x");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("proof-error").contains("交警支队");
        assertThat(volunteer.get(ALL + "/mine").expect(200).json().getJsonArray("rows")).isEmpty();
    }

    @Test
    void its_owner_is_told_once_before_it_ends() {
        var volunteer = portal.volunteer("快到期的人");
        var code = state(volunteer, "first-aid", today().plusDays(9), null).expect(201).json().getString("code");
        portal.clerk().post(ALL + "/" + code + "/check", "verdict", "CHECKED").expect(201);
        assertThat(Wait.upTo(Duration.ofSeconds(150)).until(() -> told(volunteer) > 0)).as("told within the next sweep").isTrue();
        assertThat(told(volunteer)).isEqualTo(1);
    }

    private long told(Person volunteer) {
        return Messages.to(portal, volunteer.login()).stream().filter(message -> message.getString("kind").equals("ENDS_SOON")).count();
    }
}
