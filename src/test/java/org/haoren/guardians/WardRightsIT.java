package org.haoren.guardians;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.haoren.suite.Family;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

/** What a guardian reads of what their ward was told, whom a notice names, and having a child's account erased. */
class WardRightsIT extends PortalTest {
    private static final String PATH = "/api/guardianships/";

    @Test
    void what_a_child_without_a_sign_in_was_told_is_read_by_its_guardian_and_by_nobody_else() {
        var family = new Family(portal);
        var guardian = portal.volunteer("替孩子读消息的母亲");
        var code = family.child(guardian, "收不到消息的孩子", portal.now().toLocalDate().minusYears(10).minusMonths(3));
        assertThat(messages(guardian, code)).extracting(each -> each.getString("kind")).containsExactly("CONFIRMED");
        family.registered(guardian, code).expect(201);
        guardian.post("/api/disputes/wards/" + code).expect(201);
        assertThat(messages(guardian, code)).extracting(each -> each.getString("kind")).containsExactly("OPENED", "CONFIRMED");
        var text = messages(guardian, code).get(0).getString("text");
        assertThat(text).containsAnyOf("冻结", "frozen");
        assertThat(guardian.get("/guardians/ward?guardianship=" + code).expect(200).text()).contains("Messages to the child", text);
        portal.verified("别人的监护人").get(PATH + code + "/messages").expect(404);
    }

    @Test
    void of_a_ward_who_signs_in_themself_only_what_concerns_consent_is_shown() {
        var family = new Family(portal);
        var guardian = portal.verified("不读消息的母亲");
        var ward = family.minor("自己读消息的孩子", 16);
        var code = family.guards(guardian, ward);
        guardian.delete(PATH + code + "/consents").expect(204);
        var row = guardian.get(PATH + code + "/messages").expect(200).json();
        assertThat(row.getBoolean("open")).isFalse();
        assertThat(row.getJsonArray("messages")).isEmpty();
        var said = row.getJsonArray("said").getValuesAs(JsonObject.class);
        assertThat(said.get(said.size() - 1).getString("purpose")).isEqualTo("VOLUNTEERING");
        assertThat(said.get(said.size() - 1).getBoolean("given")).isTrue();
        assertThat(said).extracting(each -> each.getBoolean("yours")).containsOnly(true);
        assertThat(said).extracting(each -> each.getBoolean("given")).contains(false);
        assertThat(guardian.get("/guardians/ward?guardianship=" + code).expect(200).text()).contains("their messages are theirs alone").doesNotContain("Messages to the child");
    }

    @Test
    void a_notice_names_a_minor_only_where_both_the_minor_and_a_guardian_agree() {
        var family = new Family(portal);
        var guardian = portal.verified("同意公开姓名的母亲");
        var ward = family.volunteer("欧阳小星", 16, guardian);
        var code = guardian.get("/api/guardianships").expect(200).json().getJsonArray("wards").getJsonObject(0).getString("code");
        var leader = portal.resident("公示的站长");
        var served = Stars.served(portal, leader, TestPlaces.approved(portal, leader, "公示的站"), ward, 120, 14);
        var star = Stars.proposed(portal, served);
        ward.put("/api/stars/mine/consent", "named", true).expect(200);
        assertThat(portal.nobody().get("/api/stars/" + star).expect(200).text()).doesNotContain("欧");
        assertThat(ward.get("/activities/stars/mine").expect(200).text()).contains("You are a minor");
        guardian.put(PATH + code + "/consents", "purposes", List.of("VOLUNTEERING", "NAMING")).expect(200);
        assertThat(portal.nobody().get("/api/stars/" + star).expect(200).text()).contains("欧");
        assertThat(portal.nobody().get("/activities/stars/notice?star=" + star).expect(200).text()).contains("欧");
        ward.put("/api/stars/mine/consent", "named", false).expect(200);
        assertThat(portal.nobody().get("/api/stars/" + star).expect(200).text()).doesNotContain("欧");
        ward.put("/api/stars/mine/consent", "named", true).expect(200);
        guardian.put(PATH + code + "/consents", "purposes", List.of("VOLUNTEERING")).expect(200);
        assertThat(portal.nobody().get("/api/stars/" + star).expect(200).text()).doesNotContain("欧");
        assertThat(portal.nobody().get("/activities/stars/notice?star=" + star).expect(200).text()).doesNotContain("欧");
        guardian.put(PATH + code + "/consents", "purposes", List.of("VOLUNTEERING", "POSITION")).expect(400, "CHOICE").beside("purposes");
    }

    @Test
    void a_childs_account_is_erased_by_its_guardians_wish_which_any_guardian_takes_back() {
        var family = new Family(portal);
        var mother = portal.volunteer("要注销孩子账号的母亲");
        var father = portal.verified("想保留孩子账号的父亲");
        var code = family.child(mother, "账号要注销的孩子", portal.now().toLocalDate().minusYears(10).minusMonths(3));
        family.registered(mother, code).expect(201);
        var second = mother.post(PATH + code + "/guardians", "login", father.login(), "kind", "PARENT").expect(201).code();
        family.accept(father, second).expect(200);
        family.confirmed(second);
        var path = "/api/me/wards/" + code + "/erasure";
        portal.verified("无权注销的人").get(path).expect(404);
        assertThat(mother.get(path).expect(200).json().getJsonArray("objections")).isEmpty();
        assertThat(mother.get("/rights/child?guardianship=" + code).expect(200).text()).contains("Have the account of the child erased", "id=\"leaving\"");
        mother.post(path, "current", "not the password", "understood", true).expect(409, "WRONG_PASSWORD").beside("current");
        mother.post(path, "current", Portal.PASSWORD, "understood", false).expect(409, "NOT_UNDERSTOOD").beside("understood");
        mother.post(path, "current", Portal.PASSWORD, "understood", true).expect(202);
        mother.post(path, "current", Portal.PASSWORD, "understood", true).expect(409, "ERASURE_WAITS");
        assertThat(told(father)).contains("CHILD_ERASURE_ASKED");
        father.delete("/api/me/wards/" + second + "/erasure").expect(204);
        father.delete("/api/me/wards/" + second + "/erasure").expect(409, "NO_ERASURE_WAITS");
        assertThat(told(mother)).contains("CHILD_ERASURE_TAKEN_BACK");
        mother.post(path, "current", Portal.PASSWORD, "understood", true).expect(202);
        portal.later(Duration.ofDays(7).plusMinutes(1));
        assertThat(Wait.upTo(Duration.ofSeconds(240)).until(() -> told(mother).contains("CHILD_ERASED"))).isTrue();
        mother.signIn();
        mother.get(PATH + code).expect(404);
        father.signIn().get(PATH + second).expect(404);
        assertThat(mother.get("/api/guardianships/children").expect(200).list()).isEmpty();
    }

    private static List<JsonObject> messages(Person guardian, String code) {
        return guardian.get(PATH + code + "/messages").expect(200).json().getJsonArray("messages").getValuesAs(JsonObject.class);
    }

    private List<String> told(Person person) {
        return Messages.to(portal, person.login()).stream().map((JsonObject message) -> message.getString("kind")).toList();
    }
}
