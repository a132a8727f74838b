package org.haoren.guardians;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.Family;
import org.haoren.suite.IdNumbers;
import org.haoren.suite.Json;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** Children for whom a guardian acts: from eight on as volunteers, before that within the family only, and on their own from fourteen on. */
class ChildrenIT extends PortalTest {
    private static final String PATH = "/api/guardianships/children";

    @Test
    void a_guardian_acts_for_a_child_and_comes_along() {
        var family = new Family(portal);
        var guardian = portal.volunteer("十岁孩子的母亲");
        var born = portal.now().toLocalDate().minusYears(10).minusMonths(3);
        var opened = family.opened(guardian, "十岁的孩子", born);
        family.prove(portal.clerk(), opened).expect(409, "WARD_NOT_VERIFIED");
        family.registered(guardian, opened).expect(404);
        var code = family.child(guardian, "另一个十岁的孩子", born);
        var leader = portal.resident("班次站长");
        var station = TestPlaces.approved(portal, leader, "孩子站一");
        var shift = shift(leader, station, "整理", 8, false);
        guardian.post("/api/shifts/" + shift + "/children/" + code).expect(409, "CHILD_NOT_REGISTERED");
        family.registered(guardian, code).expect(201);
        family.registered(guardian, code).expect(409, "ALREADY_A_VOLUNTEER");
        guardian.post("/api/shifts/" + shift + "/children/" + code).expect(409, "GUARDIAN_NOT_IN");
        assertThat(guardian.get("/activities/shifts/shift?shift=" + shift + "&guardianship=" + code).expect(200).text()).contains("A guardian has to come along");
        guardian.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        guardian.post("/api/shifts/" + shift + "/children/" + code).expect(201);
        guardian.post("/api/shifts/" + shift + "/children/" + code).expect(409, "ALREADY_SIGNED_UP");
        assertThat(guardian.get("/guardians/ward?guardianship=" + code).expect(200).text()).contains("整理");
        assertThat(guardian.get("/api/shifts/wards/" + code).expect(200).list()).hasSize(1);
        var other = portal.volunteer("别的监护人");
        other.post("/api/shifts/" + shift + "/children/" + code).expect(404);
        other.delete("/api/shifts/" + shift + "/children/" + code).expect(404);
        for (var path : List.of("/api/shifts/wards/", "/api/service-entries/wards/", "/api/wishes/wards/", "/api/guardianships/")) {
            other.get(path + code).expect(404);
            guardian.get(path + code).expect(200);
        }
        guardian.put("/api/guardianships/" + code + "/consents", "purposes", List.of("VOLUNTEERING", "NAMING")).expect(409, "NOT_FOR_A_CHILD").beside("purposes");
        guardian.delete("/api/shifts/" + shift + "/children/" + code).expect(204);
        assertThat(portal.nobody().get("/api/shifts/" + shift).json().getInt("taken")).isEqualTo(1);
    }

    @Test
    void a_small_child_comes_along_with_the_family_and_its_time_is_nobodys() {
        var family = new Family(portal);
        var guardian = portal.volunteer("六岁孩子的父亲");
        var code = family.child(guardian, "六岁的孩子", portal.now().toLocalDate().minusYears(6).minusMonths(3));
        family.registered(guardian, code).expect(409, "FAMILY_ONLY");
        var leader = portal.resident("班次站长");
        var station = TestPlaces.approved(portal, leader, "孩子站二");
        var alone = shift(leader, station, "大人的", 14, false);
        guardian.post("/api/shifts/" + alone + "/children/" + code).expect(409, "PAIRS_ONLY");
        var pairs = shift(leader, station, "亲子", 5, true);
        guardian.post("/api/shifts/" + pairs + "/sign-ups").expect(201);
        guardian.post("/api/shifts/" + pairs + "/children/" + code).expect(201);
        assertThat(guardian.get("/guardians/family").expect(200).text()).contains("六岁的孩子", "亲子");
        portal.until(portal.now().plusHours(26));
        leader.signIn();
        var people = leader.get("/api/shifts/" + pairs + "/sign-ups").expect(200).list().getValuesAs(JsonObject.class);
        var child = people.stream().filter(each -> each.getBoolean("family")).findFirst().orElseThrow();
        leader.post("/api/shifts/" + pairs + "/roll-calls", "lines", List.of(Json.of("signUp", child.getString("code"), "minutes", 60))).expect(409, "TIME_OF_THE_FAMILY");
        assertThat(leader.get("/activities/hours/roll?shift=" + pairs).expect(200).text()).contains("六岁孩子的父亲").doesNotContain("六岁的孩子");
    }

    @Test
    void only_verified_adults_open_a_record_for_a_child_under_fourteen_and_once() {
        var guardian = portal.verified("开记录的人");
        var today = portal.now().toLocalDate();
        var number = IdNumbers.born(today.minusYears(9), 950);
        open(portal.resident("没核验"), number).expect(409, "GUARDIAN_NOT_VERIFIED");
        open(new Family(portal).minor("未成年", 17), number).expect(409, "GUARDIAN_NOT_OF_AGE");
        open(guardian, IdNumbers.born(today.minusYears(14), 951)).expect(409, "CHILD_TOO_OLD").beside("idNumber");
        open(guardian, "12").expect(409, "ID_NUMBER_WRONG").beside("idNumber");
        guardian.post(PATH).expect(422, "NotBlank").beside("name").beside("idNumber").beside("kind").beside("understood");
        open(guardian, IdNumbers.born(today.minusYears(14).plusDays(1), 952)).expect(201);
        open(guardian, number).expect(201);
        open(guardian, number).expect(409, "CHILD_OPENED_ALREADY").beside("idNumber");
        portal.nobody().post(PATH).expect(401);
    }

    @Test
    void at_fourteen_a_child_gets_a_sign_in_of_its_own_by_a_code() {
        var family = new Family(portal);
        var guardian = portal.volunteer("十四岁孩子的父亲");
        var code = family.child(guardian, "十四岁的孩子", portal.now().toLocalDate().plusDays(3).minusYears(14));
        var path = "/api/guardianships/" + code + "/login";
        guardian.post(path, "login", "child-of-fourteen@example.org").expect(409, "TOO_YOUNG_FOR_LOGIN");
        portal.until(portal.now().toLocalDate().plusDays(3).atStartOfDay());
        guardian.signIn();
        portal.verified("别人").post(path, "login", "child-of-fourteen@example.org").expect(404);
        var attempt = guardian.post(path, "login", "child-of-fourteen@example.org").expect(202).json().getString("attempt");
        guardian.put(path + "/" + attempt, "code", Messages.code(portal, "child-of-fourteen@example.org")).expect(204);
        guardian.post(path, "login", "another-of-fourteen@example.org").expect(404);
        family.registered(guardian, code).expect(404);
        var nobody = portal.nobody();
        nobody.post("/api/session", "login", "child-of-fourteen@example.org", "password", Portal.PASSWORD).expect(409);
        assertThat(guardian.get("/api/guardianships/" + code).expect(200).json().getString("maturity")).isEqualTo("LIMITED");
    }

    private static Answer open(Person guardian, String number) {
        return guardian.post(PATH, "name", "孩子", "idNumber", number, "kind", "PARENT", "understood", true);
    }

    private String shift(Person leader, String station, String zh, int age, boolean pairs) {
        LocalDateTime from = portal.now().plusDays(1);
        return leader.post("/api/shifts", "station", station, "zh", zh, "field", "community", "startsAt", from, "endsAt", from.plusHours(2), "places", 5, "riskZh", "久站", "minimumAge", age,
                "pairs", pairs).expect(201).code();
    }
}
