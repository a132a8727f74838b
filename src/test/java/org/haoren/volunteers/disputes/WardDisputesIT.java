package org.haoren.volunteers.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.haoren.suite.Family;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** "Is my child registered here?", and a guardian's "nobody agreed to that". */
class WardDisputesIT extends PortalTest {
    private static final String PATH = "/api/disputes/wards/";

    @Test
    void a_guardian_sees_the_registration_freezes_it_in_one_press_and_is_told_the_outcome() {
        var family = new Family(portal);
        var guardian = portal.volunteer("替孩子提异议的母亲");
        var code = family.child(guardian, "十岁登记的孩子", portal.now().toLocalDate().minusYears(10).minusMonths(3));
        assertThat(guardian.get(PATH + code).expect(200).json().getOrDefault("number", JsonValue.NULL)).isEqualTo(JsonValue.NULL);
        guardian.post(PATH + code).expect(409, "NOT_A_VOLUNTEER");
        family.registered(guardian, code).expect(201);
        var row = guardian.get(PATH + code).expect(200).json();
        assertThat(row.getString("number")).hasSize(14);
        assertThat(row.getString("by")).isEqualTo("YOU");
        assertThat(row.getBoolean("open")).isTrue();
        assertThat(guardian.get("/guardians/ward?guardianship=" + code).expect(200).text()).contains(row.getString("number"), "Registered by", "id=\"disputing\"");
        portal.verified("不相干的人").post(PATH + code).expect(404);
        guardian.form("/guardians/ward?guardianship=" + code, "disputing", "disputing", "dispute", "x").expect(302);
        guardian.post(PATH + code).expect(409, "DISPUTED_ALREADY");
        assertThat(told(guardian)).contains("WARD_OPENED");
        assertThat(guardian.get("/guardians/ward?guardianship=" + code).expect(200).text()).contains("it is frozen until then").doesNotContain("id=\"disputing\"");
        var dispute = dispute("十岁登记的孩子");
        portal.clerk().post("/api/disputes/" + dispute + "/examination", "outcome", "ERASED", "reason", "监护人没有同意过").expect(204);
        family.second.post("/api/disputes/" + dispute + "/closing").expect(204);
        assertThat(told(guardian)).contains("WARD_CLOSED");
        var after = guardian.get(PATH + code).expect(200).json();
        assertThat(after.getOrDefault("number", JsonValue.NULL)).isEqualTo(JsonValue.NULL);
        assertThat(after.getJsonObject("dispute").getString("outcome")).isEqualTo("ERASED");
    }

    @Test
    void whoever_opened_it_does_not_examine_it_also_when_they_are_the_guardian_no_more() {
        var family = new Family(portal);
        var guardian = portal.verified("在办公室上班的父亲");
        portal.give(guardian, "OFFICE_CLERK", "");
        guardian.signIn();
        var ward = family.minor("十六岁自己登记的孩子", 16);
        var code = family.guards(guardian, ward);
        TestPlaces.volunteer(ward, "").expect(201);
        assertThat(guardian.get(PATH + code).expect(200).json().getString("by")).isEqualTo("THEMSELF");
        guardian.post(PATH + code).expect(201);
        assertThat(told(ward)).contains("OPENED");
        var dispute = dispute("十六岁自己登记的孩子");
        guardian.post("/api/disputes/" + dispute + "/examination", "outcome", "STANDS", "reason", "好").expect(409, "NOT_FOR_YOUR_WARD");
        guardian.delete("/api/guardianships/" + code).expect(204);
        guardian.post("/api/disputes/" + dispute + "/examination", "outcome", "STANDS", "reason", "好").expect(409, "TAKEN_IN_BY_YOU");
    }

    @Test
    void what_a_minor_disputes_by_their_own_act_is_told_to_nobody_else() {
        var family = new Family(portal);
        var guardian = portal.verified("没有被告知的母亲");
        var ward = family.volunteer("自己提异议的孩子", 16, guardian);
        ward.post("/api/disputes/mine").expect(201);
        assertThat(told(guardian)).doesNotContain("WARD_OPENED");
    }

    private List<String> told(Person person) {
        return Messages.to(portal, person.login()).stream().map(message -> message.getString("kind")).toList();
    }

    private String dispute(String name) {
        return portal.clerk().get("/api/disputes").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("name").equals(name)).findFirst().orElseThrow().getString("code");
    }
}
