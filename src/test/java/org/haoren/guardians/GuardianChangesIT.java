package org.haoren.guardians;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jakarta.json.JsonObject;
import org.haoren.suite.Answer;
import org.haoren.suite.Family;
import org.haoren.suite.IdNumbers;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** A second guardian of a child under fourteen, and a guardianship that ends without its guardian. */
class GuardianChangesIT extends PortalTest {
    private static final String PATH = "/api/guardianships/";
    private static final AtomicInteger SERIAL = new AtomicInteger(900);

    /** @param code of the guardianship */
    private record Child(String code, String idNumber) {}

    private Child child(Family family, Person guardian, String name) {
        var number = IdNumbers.born(portal.now().toLocalDate().minusYears(10).minusMonths(3), SERIAL.incrementAndGet());
        var code = guardian.post(PATH + "children", "name", name, "idNumber", number, "kind", "PARENT", "understood", true).expect(201).code();
        portal.clerk().post("/api/accounts/" + family.account(code) + "/verification", "idNumber", number).expect(204);
        family.confirmed(code);
        family.registered(guardian, code).expect(201);
        return new Child(code, number);
    }

    private String second(Family family, Person first, Child child, Person second) {
        var code = first.post(PATH + child.code() + "/guardians", "login", second.login(), "kind", "PARENT").expect(201).code();
        family.accept(second, code).expect(200);
        family.confirmed(code);
        return code;
    }

    @Test
    void a_second_guardian_joins_by_their_own_act_and_the_stricter_word_counts() {
        var family = new Family(portal);
        var mother = portal.volunteer("先来的母亲");
        var father = portal.volunteer("后来的父亲");
        var child = child(family, mother, "有两位监护人的孩子");
        portal.verified("不相干的人").post(PATH + child.code() + "/guardians", "login", father.login(), "kind", "PARENT").expect(404);
        mother.post(PATH + child.code() + "/guardians", "login", mother.login(), "kind", "PARENT").expect(409, "ALREADY_ASKED").beside("login");
        var code = mother.post(PATH + child.code() + "/guardians", "login", father.login(), "kind", "PARENT").expect(201).code();
        mother.post(PATH + child.code() + "/guardians", "login", "third-guardian@example.org", "kind", "OTHER").expect(409, "TOO_MANY_GUARDIANS");
        father.get("/api/service-entries/wards/" + code).expect(404);
        mother.post(PATH + code + "/acceptance", "purposes", List.of("VOLUNTEERING"), "understood", true).expect(404);
        family.accept(father, code).expect(200);
        assertThat(told(mother)).contains("ACCEPTED");
        family.prove(portal.clerk(), code).expect(201);
        father.get("/api/service-entries/wards/" + code).expect(404);
        mother.delete(PATH + child.code() + "/guardians/" + code).expect(204);
        code = second(family, mother, child, father);
        for (var each : List.of(mother.get("/api/service-entries/wards/" + child.code()), father.get("/api/service-entries/wards/" + code))) each.expect(200);
        assertThat(mother.get(PATH + child.code() + "/guardians").expect(200).list()).hasSize(2);
        assertThat(mother.get("/guardians/another?guardianship=" + child.code()).expect(200).text()).contains("后来的父亲");
        mother.delete(PATH + child.code() + "/guardians/" + code).expect(409, "ALREADY_CONFIRMED");
        var shift = shift("两位监护人的站", 1);
        mother.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        father.post("/api/shifts/" + shift + "/children/" + code).expect(201);
        mother.delete("/api/shifts/" + shift + "/children/" + child.code()).expect(204);
        mother.post("/api/shifts/" + shift + "/children/" + child.code()).expect(201);
        father.delete(PATH + code + "/consents").expect(204);
        assertThat(taken(shift)).isEqualTo(1);
        assertThat(told(mother)).contains("OTHER_WITHDREW");
        mother.put(PATH + child.code() + "/consents", "purposes", List.of("VOLUNTEERING")).expect(200);
        mother.post("/api/shifts/" + shift + "/children/" + child.code()).expect(409, "CONSENT_NEEDED");
        father.put(PATH + code + "/consents", "purposes", List.of("VOLUNTEERING")).expect(200);
        mother.post("/api/shifts/" + shift + "/children/" + child.code()).expect(201);
    }

    @Test
    void a_guardian_who_has_died_ends_by_two_people_and_another_takes_over_at_the_counter() {
        var family = new Family(portal);
        var guardian = portal.volunteer("去世的监护人");
        var child = child(family, guardian, "失去监护人的孩子");
        var shift = shift("失去监护人的站", 1);
        guardian.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        guardian.post("/api/shifts/" + shift + "/children/" + child.code()).expect(201);
        ends(portal.clerk(), child, portal.verified("不是监护人的人"), "DEATH").expect(409, "NO_SUCH_GUARDIANSHIP").beside("guardian");
        portal.clerk().post(PATH + "endings").expect(422, "NotBlank").beside("ward").beside("guardian").beside("cause").beside("note");
        var ending = ends(portal.clerk(), child, guardian, "DEATH").expect(201).code();
        ends(portal.clerk(), child, guardian, "COURT").expect(409, "ENDING_WAITS");
        assertThat(taken(shift)).isEqualTo(2);
        decide(portal.clerk(), ending).expect(409, "RECORDED_BY_YOU");
        assertThat(family.second.get("/guardians/endings?ending=" + ending).expect(200).text()).contains("失去监护人的孩子", "no other confirmed guardian");
        decide(family.second, ending).expect(204);
        decide(family.second, ending).expect(409, "ENDING_DECIDED");
        assertThat(taken(shift)).isEqualTo(1);
        assertThat(told(guardian)).contains("ENDED_BY_OFFICE");
        guardian.get(PATH + child.code()).expect(404);
        var aunt = portal.verified("接手的姑姑");
        portal.clerk().post(PATH + "counter", "ward", child.idNumber(), "login", aunt.login(), "kind", "OTHER").expect(201);
        var asked = aunt.get("/api/guardianships").expect(200).json().getJsonArray("wards").getJsonObject(0).getString("code");
        family.accept(aunt, asked).expect(200);
        family.confirmed(asked);
        assertThat(aunt.get("/guardians/ward?guardianship=" + asked).expect(200).text()).contains("失去监护人的孩子");
    }

    @Test
    void a_courts_ruling_leaves_what_another_guardian_carries() {
        var family = new Family(portal);
        var mother = portal.volunteer("被撤销的母亲");
        var father = portal.volunteer("留下的父亲");
        var child = child(family, mother, "判给父亲的孩子");
        var code = second(family, mother, child, father);
        var hers = shift("母亲的站", 1);
        var his = shift("父亲的站", 2);
        mother.post("/api/shifts/" + hers + "/sign-ups").expect(201);
        mother.post("/api/shifts/" + hers + "/children/" + child.code()).expect(201);
        father.post("/api/shifts/" + his + "/sign-ups").expect(201);
        father.post("/api/shifts/" + his + "/children/" + code).expect(201);
        portal.give(father, "OFFICE_CLERK", "");
        father.signIn();
        ends(father, child, mother, "COURT").expect(409, "NOT_FOR_YOUR_WARD");
        var ending = ends(portal.clerk(), child, mother, "COURT").expect(201).code();
        decide(father, ending).expect(409, "NOT_FOR_YOUR_WARD");
        decide(family.second, ending).expect(204);
        assertThat(List.of(taken(hers), taken(his))).containsExactly(1, 2);
        mother.get("/api/service-entries/wards/" + child.code()).expect(404);
        father.get("/api/service-entries/wards/" + code).expect(200);
        assertThat(told(father)).contains("ENDED_BY_OFFICE");
    }

    private Answer ends(Person clerk, Child child, Person guardian, String cause) {
        return clerk.post(PATH + "endings", "ward", child.idNumber(), "guardian", guardian.idNumber(), "cause", cause, "note", "证明文件编号 2026-1");
    }

    private Answer decide(Person who, String ending) {
        return who.post(PATH + "endings/" + ending + "/decision", "verdict", "CONFIRMED");
    }

    private List<String> told(Person person) {
        return Messages.to(portal, person.login()).stream().map((JsonObject message) -> message.getString("kind")).toList();
    }

    private int taken(String shift) {
        return portal.nobody().get("/api/shifts/" + shift).expect(200).json().getInt("taken");
    }

    private String shift(String station, int days) {
        var leader = portal.resident("站长");
        LocalDateTime from = portal.now().withNano(0).plusDays(days);
        return leader.signIn().post("/api/shifts", "station", TestPlaces.approved(portal, leader, station), "zh", "整理", "field", "community", "startsAt", from, "endsAt", from.plusHours(2), "places", 5,
                "riskZh", "久站", "minimumAge", 8, "pairs", false).expect(201).code();
    }
}
