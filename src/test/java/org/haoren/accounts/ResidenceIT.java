package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** Where people live: seen by a clerk on paper, changed by two, shown to themself alone. */
class ResidenceIT extends PortalTest {
    @Test
    void it_is_recorded_with_the_identity_and_shown_to_the_person_alone() {
        var home = TestPlaces.street(portal, "HOME") + "-1";
        var person = portal.living("住户", home);
        var shown = residences(person);
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).getString("district")).isEqualTo(home);
        assertThat(shown.get(0).getString("state")).isEqualTo("STANDS");
        assertThat(shown.get(0).getString("zh")).isEqualTo("试城区HOME街道HOME一社区");
        assertThat(person.get("/accounts/me").expect(200).text()).contains("HOME First, HOME Street, Test DISTRICT");
        assertThat(person.get("/api/session").expect(200).text()).doesNotContain(home);
        assertThat(portal.clerk().get("/api/accounts/residences").expect(200).text()).doesNotContain(home);
        unsaid(home);
    }

    @Test
    void a_residence_needs_a_proof_and_a_place_narrow_enough() {
        TestPlaces.community(portal);
        var person = portal.resident("没证明的人");
        person.put("/api/me/identity", "idNumber", person.idNumber()).expect(200);
        verify(person, "district", TestPlaces.COMMUNITY).expect(409, "RESIDENCE_WITHOUT_PROOF").beside("proof");
        verify(person, "proof", "RESIDENCE_PERMIT").expect(409, "PROOF_WITHOUT_RESIDENCE").beside("district");
        verify(person, "district", TestPlaces.DISTRICT, "proof", "RESIDENCE_PERMIT").expect(409, "RESIDENCE_TOO_WIDE").beside("district");
        verify(person, "district", "NOWHERE", "proof", "RESIDENCE_PERMIT").expect(409, "UNKNOWN_RESIDENCE").beside("district");
        portal.clerk().post("/api/accounts/" + person.code() + "/verification", "idNumber", "1", "district", "NOWHERE").expect(409, "ID_NUMBER_WRONG").beside("idNumber")
                .beside("proof").beside("district");
        assertThat(person.get("/api/session").json().getBoolean("verified")).isFalse();
        verify(person).expect(204);
        assertThat(residences(person)).isEmpty();
    }

    @Test
    void a_change_waits_for_a_second_person_and_both_stay_on_record() {
        var street = TestPlaces.street(portal, "MOVE");
        var person = portal.living("搬家人", street + "-1");
        var second = portal.staff("唐守正", "OFFICE_CLERK", "");
        var code = portal.moving(person, street + "-2");
        assertThat(residences(person)).extracting(each -> each.getString("state")).containsExactly("WAITING", "STANDS");
        record(portal.clerk(), person, street).expect(409, "RESIDENCE_WAITS");
        decide(portal.clerk(), code, "CONFIRMED").expect(409, "RESIDENCE_RECORDED_BY_YOU");
        decide(portal.resident("路人"), code, "CONFIRMED").expect(403);
        assertThat(second.get("/accounts/residences?residence=" + code).expect(200).text()).contains("MOVE Second, MOVE Street").doesNotContain(person.idNumber());
        decide(second, code, "CONFIRMED").expect(204);
        decide(second, code, "CONFIRMED").expect(409, "RESIDENCE_DECIDED");
        var now = residences(person);
        assertThat(now).extracting(each -> each.getString("state")).containsExactly("STANDS", "PAST");
        assertThat(now.get(1).getString("until")).isEqualTo(now.get(0).getString("from"));
        record(portal.clerk(), person, street + "-2").expect(409, "SAME_RESIDENCE").beside("district");
        unsaid(street);
    }

    @Test
    void who_is_declined_reads_why() {
        var street = TestPlaces.street(portal, "NOT");
        var person = portal.verified("被退回的人");
        var director = portal.staff("陆怀瑾", "OFFICE_DIRECTOR", "");
        var code = portal.moving(person, street);
        decide(director, code, "DECLINED").expect(409, "REASON_NEEDED").beside("reason");
        director.post("/api/accounts/residences/" + code + "/decision", "verdict", "DECLINED", "reason", "居住证已过期").expect(204);
        assertThat(residences(person).get(0).getString("reason")).isEqualTo("居住证已过期");
        assertThat(person.get("/accounts/me").expect(200).text()).contains("居住证已过期");
        portal.moved(person, street, director);
        assertThat(residences(person)).extracting(each -> each.getString("state")).containsExactly("STANDS", "DECLINED");
    }

    @Test
    void nobody_records_their_own_and_only_verified_people_have_one() {
        var home = TestPlaces.community(portal);
        var clerk = portal.staff("吕", "OFFICE_CLERK", "");
        clerk.put("/api/me/identity", "idNumber", clerk.idNumber()).expect(200);
        record(portal.clerk(), clerk, home).expect(409, "NOBODY_VERIFIED").beside("idNumber");
        portal.clerk().post("/api/accounts/" + clerk.code() + "/verification", "idNumber", clerk.idNumber()).expect(204);
        record(clerk, clerk, home).expect(409, "NOT_FOR_YOURSELF");
        var code = portal.moving(clerk, home);
        decide(clerk, code, "CONFIRMED").expect(409, "NOT_FOR_YOURSELF");
        record(portal.nobody(), clerk, home).expect(401);
        record(portal.administrator(), clerk, home).expect(403);
        portal.clerk().post("/api/accounts/residences", "idNumber", portal.verified("未来人").idNumber(), "district", home, "proof", "RESIDENCE_PERMIT",
                "since", portal.now().toLocalDate().plusDays(1)).expect(409, "NOT_YET_MOVED").beside("since");
    }

    @Test
    void of_two_clerks_who_record_at_once_one_does() {
        var street = TestPlaces.street(portal, "TWICE");
        var person = portal.verified("被登记两次的人");
        var clerks = List.of(portal.staff("甲", "OFFICE_CLERK", ""), portal.staff("乙", "OFFICE_CLERK", ""));
        var answers = Together.of(clerks.stream().<java.util.concurrent.Callable<Answer>>map(clerk -> () -> record(clerk, person, street)).toList());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(residences(person)).hasSize(1);
    }

    @Test
    void of_two_who_decide_at_once_one_does() {
        var street = TestPlaces.street(portal, "BOTH");
        var person = portal.living("被复核两次的人", street);
        var code = portal.moving(person, street + "-1");
        var clerks = List.of(portal.staff("甲", "OFFICE_CLERK", ""), portal.staff("乙", "OFFICE_CLERK", ""));
        var answers = Together.of(clerks.stream().<java.util.concurrent.Callable<Answer>>map(clerk -> () -> decide(clerk, code, "CONFIRMED")).toList());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(residences(person)).extracting(each -> each.getString("state")).containsExactly("STANDS", "PAST");
    }

    private Answer verify(Person person, Object... more) {
        var pairs = new java.util.ArrayList<Object>(List.of("idNumber", person.idNumber()));
        pairs.addAll(List.of(more));
        return portal.clerk().post("/api/accounts/" + person.code() + "/verification", pairs.toArray());
    }

    private Answer record(Person by, Person whose, String district) {
        return by.post("/api/accounts/residences", "idNumber", whose.idNumber(), "district", district, "proof", "RESIDENCE_PERMIT", "since", portal.now().toLocalDate());
    }

    private static Answer decide(Person by, String code, String verdict) {
        return by.post("/api/accounts/residences/" + code + "/decision", "verdict", verdict);
    }

    private static List<JsonObject> residences(Person person) {
        return person.get("/api/me").expect(200).json().getJsonArray("residences").getValuesAs(JsonObject.class);
    }

    /** The last acts in the public log name no place where somebody lives. */
    private void unsaid(String district) {
        var size = portal.nobody().get("/api/logs/city").expect(200).json().getJsonNumber("size").longValue();
        for (var index = Math.max(0, size - 12); index < size; index++) {
            var entry = portal.nobody().get("/api/logs/city/entries/" + index).expect(200);
            if (entry.json().getString("kind").startsWith("accounts.")) assertThat(entry.text()).doesNotContain(district);
        }
    }
}
