package org.haoren.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.IdNumbers;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

class VolunteerIT extends PortalTest {
    @Test
    void a_resident_becomes_a_volunteer_and_gets_a_number() {
        var su = portal.resident("苏禾");
        su.get("/api/volunteers/me").expect(404);
        var number = TestPlaces.volunteer(su, su.idNumber()).expect(201).json().getString("number");
        assertThat(VolunteerNumber.of(number)).isPresent();
        assertThat(su.get("/api/volunteers/me").expect(200).json().getString("number")).isEqualTo(number);
        assertThat(su.get("/api/session").json().getJsonArray("roles").toString()).contains("VOLUNTEER");
        assertThat(su.get("/api/me").json().getBoolean("stated")).isTrue();
        TestPlaces.volunteer(su, null).expect(409, "ALREADY_A_VOLUNTEER");
    }

    @Test
    void an_identity_that_was_stated_before_is_not_asked_for_again() {
        var shen = portal.resident("沈");
        TestPlaces.volunteer(shen, null).expect(409, "IDENTITY_NEEDED").beside("idNumber");
        shen.put("/api/me/identity", "idNumber", shen.idNumber()).expect(200);
        TestPlaces.volunteer(shen, "").expect(201);
    }

    @Test
    void a_minor_needs_a_guardian_and_nothing_of_theirs_is_kept() {
        var child = portal.resident("小满");
        TestPlaces.volunteer(child, IdNumbers.born(LocalDate.of(2020, 5, 5), 11)).expect(409, "GUARDIAN_NEEDED");
        assertThat(child.get("/api/me").json().getBoolean("stated")).isFalse();
        child.get("/api/volunteers/me").expect(404);
    }

    @Test
    void whoever_states_anothers_number_keeps_nobody_away() {
        var owner = portal.resident("本人");
        TestPlaces.volunteer(portal.resident("占用的人"), owner.idNumber()).expect(201);
        TestPlaces.volunteer(owner, owner.idNumber()).expect(201);
    }

    @Test
    void the_same_form_sent_twice_at_once_makes_one_volunteer() {
        var person = portal.resident("手快的人");
        var again = person.elsewhere();
        var answers = Together.of(List.of(() -> TestPlaces.volunteer(person, person.idNumber()), () -> TestPlaces.volunteer(again, person.idNumber())));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "ALREADY_A_VOLUNTEER"));
    }

    @Test
    void a_volunteer_changes_what_they_offer_and_how_they_are_reached() {
        var wen = portal.volunteer("闻");
        var before = wen.get("/api/volunteers/me").expect(200).json();
        wen.put("/api/volunteers/me/offer", "version", before.getInt("version"), "skills", List.of("first-aid"), "fields", List.of(), "times", List.of("weekday_day")).expect(200);
        var offered = wen.get("/api/volunteers/me").expect(200).json();
        assertThat(offered.getString("number")).isEqualTo(before.getString("number"));
        assertThat(offered.getString("since")).isEqualTo(before.getString("since"));
        assertThat(offered.getJsonArray("skills").toString()).isEqualTo("[\"first-aid\"]");
        assertThat(offered.getJsonArray("times").toString()).isEqualTo("[\"weekday_day\"]");
        wen.put("/api/volunteers/me/contact", "version", offered.getInt("version"), "phone", "19900000021", "emergencyName", "闻爸爸", "emergencyRelation", "PARENT",
                "emergencyPhone", "19900000022").expect(200);
        var contact = wen.get("/api/volunteers/me/contact").expect(200);
        assertThat(contact.json().getString("emergencyRelation")).isEqualTo("PARENT");
        assertThat(contact.json().getString("phone")).isEqualTo("199****0021");
        assertThat(contact.text()).doesNotContain("19900000022");
    }

    @Test
    void of_two_changes_made_from_one_state_the_second_is_told() {
        var wen = portal.volunteer("两个窗口的人");
        var again = wen.elsewhere();
        var version = wen.get("/api/volunteers/me").expect(200).json().getInt("version");
        var answers = Together.of(List.of(() -> offer(wen, version, "weekday_day"), () -> offer(again, version, "weekend_evening")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "CHANGED_MEANWHILE"));
        offer(wen, version, "midnight").expect(409, "CHANGED_MEANWHILE").beside("times");
    }

    private static Answer offer(Person person, int version, String time) {
        return person.put("/api/volunteers/me/offer", "version", version, "skills", List.of(), "fields", List.of(), "times", List.of(time));
    }

    @Test
    void only_a_volunteer_has_something_to_change() {
        var resident = portal.resident("路过的人");
        offer(resident, 0, "weekend_day").expect(403);
        resident.get("/api/volunteers/me/contact").expect(403);
        resident.get("/volunteers/offer").expect(404);
        portal.nobody().get("/api/volunteers/me/contact").expect(401);
    }

    @Test
    void every_reason_stands_beside_its_field() {
        var person = portal.resident("粗心的人");
        person.post("/api/volunteers").expect(422, "NotEmpty").beside("times").beside("phone").beside("emergencyName");
        person.post("/api/volunteers", "idNumber", "123", "skills", List.of("juggling"), "fields", List.of("nothing"), "times", List.of("midnight"), "phone", "1",
                        "emergencyName", "<b>㐱</b>", "emergencyRelation", "FRIEND", "emergencyPhone", "喂", "oath", false)
                .expect(409, "ID_NUMBER_WRONG").beside("idNumber").beside("skills").beside("fields").beside("times").beside("phone").beside("emergencyPhone").beside("oath");
        person.post("/api/volunteers", "idNumber", "123", "skills", List.of(), "fields", List.of("a\u0000b"), "times", List.of(), "phone", "1", "emergencyName", "",
                        "emergencyPhone", "喂", "oath", false)
                .expect(422, "ID_NUMBER_WRONG").beside("idNumber").beside("fields").beside("times").beside("phone").beside("emergencyName").beside("emergencyRelation").beside("emergencyPhone").beside("oath");
        portal.nobody().post("/api/volunteers").expect(401);
    }
}
