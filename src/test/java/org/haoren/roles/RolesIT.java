package org.haoren.roles;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import org.haoren.suite.Answer;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** A role is proposed by one administrator and confirmed by another, and ends when somebody says so. */
class RolesIT extends PortalTest {
    @Test
    void a_role_counts_once_a_second_person_has_confirmed_it() {
        var ge = portal.resident("葛");
        var code = portal.proposed(ge, "OFFICE_CLERK", "");
        ge.get("/api/accounts/identities").expect(403);
        assertThat(ge.get("/api/session").json().getJsonArray("roles").toString()).doesNotContain("OFFICE_CLERK");
        confirm(portal.security(), code).expect(204);
        ge.get("/api/accounts/identities").expect(200);
        assertThat(ge.get("/api/session").json().getJsonArray("roles").toString()).contains("OFFICE_CLERK");
        var grant = portal.security().get("/api/roles/" + code).expect(200).json().getJsonObject("grant");
        assertThat(grant.getJsonObject("proposed").getString("name")).isEqualTo("管理员");
        assertThat(grant.getJsonObject("decided").getString("name")).isEqualTo("安全管理员");
        assertThat(grant.getString("from")).isNotBlank();
        assertThat(ge.get("/api/me/roles").expect(200).list().getValuesAs(JsonObject.class)).extracting(each -> each.getString("state")).containsExactly("HELD");
    }

    @Test
    void nobody_proposes_or_confirms_for_themself() {
        var administrator = portal.administrator();
        propose(administrator, administrator, "OFFICE_CLERK").expect(409, "NOT_FOR_YOURSELF").beside("login");
        var code = portal.proposed(portal.security(), "OFFICE_CLERK", "");
        confirm(portal.security(), code).expect(409, "NOT_FOR_YOURSELF");
        var second = portal.staff("第二位安全管理员", "SECURITY_ADMINISTRATOR", "");
        second.post("/api/roles/" + code + "/decision", "verdict", "DECLINED", "reason", "安全管理员不兼职").expect(204);
    }

    @Test
    void who_proposes_does_not_confirm_and_who_confirms_does_not_propose() {
        var lu = portal.resident("鲁");
        propose(portal.nobody(), lu, "OFFICE_CLERK").expect(401);
        propose(lu, lu, "OFFICE_CLERK").expect(403);
        propose(portal.clerk(), lu, "OFFICE_CLERK").expect(403);
        propose(portal.security(), lu, "OFFICE_CLERK").expect(403);
        var code = portal.proposed(lu, "OFFICE_CLERK", "");
        confirm(portal.nobody(), code).expect(401);
        confirm(lu, code).expect(403);
        confirm(portal.administrator(), code).expect(403);
        confirm(portal.clerk(), code).expect(403);
    }

    @Test
    void a_role_with_a_scope_needs_one_that_exists_and_no_other_takes_one() {
        var xi = portal.resident("奚");
        var administrator = portal.administrator();
        administrator.post("/api/roles", "login", xi.login(), "role", "STATION_STAFF", "scope", "").expect(409, "SCOPE_NEEDED").beside("scope");
        administrator.post("/api/roles", "login", xi.login(), "role", "STATION_STAFF", "scope", "nowhere").expect(409, "UNKNOWN_SCOPE").beside("scope");
        administrator.post("/api/roles", "login", xi.login(), "role", "DEPARTMENT_REVIEWER", "scope", "nobody-knows").expect(409, "UNKNOWN_SCOPE").beside("scope");
        administrator.post("/api/roles", "login", xi.login(), "role", "OFFICE_CLERK", "scope", "x").expect(409, "SCOPE_NOT_NEEDED").beside("scope");
        administrator.post("/api/roles", "login", xi.login(), "role", "MAYOR", "scope", "").expect(400);
        administrator.post("/api/roles", "login", "nobody@example.org", "role", "OFFICE_CLERK", "scope", "").expect(409, "UNKNOWN_LOGIN").beside("login");
        administrator.post("/api/roles", "login", xi.login(), "role", "VOLUNTEER", "scope", "").expect(409, "ROLE_IS_NOT_GIVEN").beside("role");
    }

    @Test
    void a_station_takes_staff_once_it_is_approved_and_a_units_reviewer_is_no_stations() {
        var leader = portal.resident("站长");
        var person = portal.resident("站员");
        var station = TestPlaces.registered(portal, leader, "待批的站");
        portal.administrator().post("/api/roles", "login", person.login(), "role", "STATION_STAFF", "scope", station).expect(409, "UNKNOWN_SCOPE").beside("scope");
        portal.clerk().post("/api/stations/" + station + "/approval").expect(200);
        portal.administrator().post("/api/roles", "login", person.login(), "role", "DEPARTMENT_REVIEWER", "scope", station).expect(409, "UNKNOWN_SCOPE").beside("scope");
        portal.administrator().post("/api/roles", "login", person.login(), "role", "STATION_STAFF", "scope", station).expect(201);
        assertThat(leader.get("/api/me/roles").expect(200).list().getValuesAs(JsonObject.class)).extracting(each -> each.getString("basis")).containsExactly("STATION_APPROVED");
    }

    @Test
    void a_role_is_given_once_and_can_be_given_anew_when_it_is_over() {
        var lang = portal.resident("郎");
        var code = portal.proposed(lang, "OFFICE_CLERK", "");
        propose(portal.administrator(), lang, "OFFICE_CLERK").expect(409, "ALREADY_PROPOSED").beside("role");
        confirm(portal.security(), code).expect(204);
        confirm(portal.security(), code).expect(409, "PROPOSAL_DECIDED");
        propose(portal.administrator(), lang, "OFFICE_CLERK").expect(409, "ALREADY_HOLDS_ROLE").beside("role");
        withdraw(portal.security(), code).expect(204);
        withdraw(portal.security(), code).expect(409, "ALREADY_OVER");
        var again = portal.proposed(lang, "OFFICE_CLERK", "");
        portal.security().post("/api/roles/" + again + "/decision", "verdict", "DECLINED").expect(409, "REASON_NEEDED").beside("reason");
        portal.security().post("/api/roles/" + again + "/decision", "verdict", "DECLINED", "reason", "岗位已撤并").expect(204);
        portal.give(lang, "OFFICE_CLERK", "");
        assertThat(lang.get("/api/me/roles").expect(200).list().getValuesAs(JsonObject.class)).extracting(each -> each.getString("state"))
                .containsExactly("HELD", "DECLINED", "WITHDRAWN");
    }

    @Test
    void a_withdrawal_counts_from_the_next_request_on_also_with_claims_from_before() {
        var person = portal.resident("时");
        var code = portal.proposed(person, "OFFICE_CLERK", "");
        confirm(portal.security(), code).expect(204);
        var elsewhere = person.elsewhere();
        elsewhere.get("/api/accounts/identities").expect(200);
        portal.administrator().post("/api/roles/" + code + "/withdrawal", "reason", " ").expect(422).beside("reason");
        withdraw(person, code).expect(403);
        withdraw(portal.administrator(), code).expect(204);
        person.get("/api/accounts/identities").expect(403);
        elsewhere.get("/api/accounts/identities").expect(403);
        assertThat(portal.security().get("/api/roles/" + code).expect(200).json().getJsonObject("grant").getString("reason")).isEqualTo("调离岗位");
    }

    @Test
    void who_runs_guards_and_checks_the_portal_are_three_people() {
        var he = portal.staff("审计员贺", "AUDITOR", "");
        propose(portal.administrator(), he, "SYSTEM_ADMINISTRATOR").expect(409, "ROLES_CONFLICT").beside("role");
        propose(portal.administrator(), he, "SECURITY_ADMINISTRATOR").expect(409, "ROLES_CONFLICT").beside("role");
        he.get("/api/roles").expect(200);
        he.get("/api/roles/review").expect(200);
        he.get("/roles/list").expect(200);
        var code = portal.proposed(portal.resident("被看的人"), "OFFICE_CLERK", "");
        he.get("/api/roles/" + code).expect(200);
        confirm(he, code).expect(403);
        withdraw(he, code).expect(403);
        propose(he, portal.resident("某"), "OFFICE_CLERK").expect(403);
    }

    @Test
    void two_that_conflict_and_were_proposed_at_once_are_not_both_confirmed() {
        var second = portal.staff("另一位安全管理员", "SECURITY_ADMINISTRATOR", "");
        var person = portal.resident("双提名");
        var answers = Together.of(List.<Callable<Answer>>of(() -> propose(portal.administrator(), person, "SYSTEM_ADMINISTRATOR"), () -> propose(portal.administrator(), person, "AUDITOR")));
        var codes = answers.stream().filter(each -> each.status() == 201).map(each -> each.json().getString("code")).toList();
        assertThat(codes).isNotEmpty();
        var confirmers = List.of(portal.security(), second);
        var decided = Together.of(java.util.stream.IntStream.range(0, codes.size()).<Callable<Answer>>mapToObj(each -> () -> confirm(confirmers.get(each), codes.get(each))).toList());
        assertThat(decided).extracting(Answer::status).containsOnlyOnce(204);
        assertThat(person.get("/api/session").json().getJsonArray("roles")).hasSize(1);
    }

    @Test
    void of_two_who_propose_the_same_at_once_one_does() {
        var person = portal.resident("同时被提名的人");
        var second = portal.staff("第二位系统管理员", "SYSTEM_ADMINISTRATOR", "");
        var answers = Together.of(List.of(portal.administrator(), second).stream().<Callable<Answer>>map(by -> () -> propose(by, person, "OFFICE_CLERK")).toList());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void of_two_who_confirm_at_once_one_does() {
        var person = portal.resident("同时被确认的人");
        var code = portal.proposed(person, "OFFICE_CLERK", "");
        var second = portal.staff("又一位安全管理员", "SECURITY_ADMINISTRATOR", "");
        var answers = Together.of(List.of(portal.security(), second).stream().<Callable<Answer>>map(by -> () -> confirm(by, code)).toList());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(person.get("/api/session").json().getJsonArray("roles").toString()).contains("OFFICE_CLERK");
    }

    /** Whoever is first: afterwards nobody holds it, since a withdrawal stands after a confirmation and a confirmation does not after a withdrawal. */
    @Test
    void a_withdrawal_that_races_with_the_confirmation_always_stands() {
        for (var round = 0; round < 5; round++) {
            var person = portal.resident("又提名又撤回的人");
            var code = portal.proposed(person, "OFFICE_CLERK", "");
            var answers = Together.of(List.<Callable<Answer>>of(() -> confirm(portal.security(), code), () -> withdraw(portal.administrator(), code)));
            assertThat(answers.get(1).status()).isEqualTo(204);
            assertThat(answers.get(0).status()).isIn(204, 409);
            assertThat(person.get("/api/session").json().getJsonArray("roles")).isEmpty();
            assertThat(portal.security().get("/api/roles/" + code).json().getJsonObject("grant").getString("state")).isEqualTo("WITHDRAWN");
        }
    }

    /** Signing in notes the use of a role under the account's lock; so whoever decides takes the account first too. */
    @Test
    void somebody_signing_in_meanwhile_stops_neither() {
        var person = portal.staff("正在登录的人", "OFFICE_CLERK", "");
        for (var round = 0; round < 5; round++) {
            var code = portal.proposed(person, "OFFICE_DIRECTOR", "");
            var answers = Together.of(List.<Callable<Answer>>of(() -> confirm(portal.security(), code),
                    () -> person.elsewhere().get("/api/session"), () -> person.elsewhere().get("/api/session")));
            assertThat(answers).extracting(Answer::status).containsExactly(204, 200, 200);
            withdraw(portal.administrator(), code).expect(204);
        }
    }

    @Test
    void the_list_is_paged_and_filtered_by_role_and_place() {
        var code = portal.proposed(portal.resident("甲审核"), "DEPARTMENT_REVIEWER", "roles-it");
        confirm(portal.security(), code).expect(204);
        portal.proposed(portal.resident("乙审核"), "DEPARTMENT_REVIEWER", "roles-it");
        var held = portal.administrator().get("/api/roles?role=DEPARTMENT_REVIEWER&scope=roles-it").expect(200).json();
        assertThat(held.getInt("total")).isEqualTo(1);
        assertThat(held.getJsonArray("rows").getJsonObject(0).getString("code")).isEqualTo(code);
        assertThat(held.getJsonArray("rows").getJsonObject(0).getString("login")).contains("*");
        assertThat(portal.administrator().get("/api/roles?role=DEPARTMENT_REVIEWER&scope=roles-it&state=WAITING").expect(200).json().getInt("total")).isEqualTo(1);
        assertThat(portal.administrator().get("/api/roles?role=OFFICE_CLERK&scope=roles-it").expect(200).json().getInt("total")).isZero();
        assertThat(portal.administrator().get("/api/roles").expect(200).text()).doesNotContain("\"VOLUNTEER\"");
        assertThat(portal.administrator().get("/api/roles?role=VOLUNTEER").expect(200).text()).doesNotContain("\"VOLUNTEER\"");
        portal.clerk().get("/api/roles").expect(403);
        portal.nobody().get("/api/roles").expect(401);
    }

    @Test
    void the_log_says_what_was_given_and_to_nobody_whom() {
        var person = portal.resident("不留名");
        portal.administrator();
        portal.security();
        var before = size();
        var code = portal.proposed(person, "OFFICE_CLERK", "");
        confirm(portal.security(), code).expect(204);
        withdraw(portal.security(), code).expect(204);
        var kinds = new java.util.ArrayList<String>();
        for (var index = before; index < size(); index++) {
            var entry = portal.nobody().get("/api/logs/city/entries/" + index).expect(200);
            if (entry.json().getString("kind").startsWith("roles.")) kinds.add(entry.json().getString("kind"));
            assertThat(entry.text()).doesNotContain("不留名", person.login(), code);
        }
        assertThat(kinds).containsExactly("roles.RoleProposed", "roles.RoleGranted", "roles.RoleWithdrawn");
    }

    @Test
    void each_one_time_code_works_once() {
        portal.security();
        portal.administrator();
        var wei = portal.resident("韦");
        for (var code : List.of("the-first-administrator-of-the-tests", "the-first-security-administrator", "guess"))
            wei.post("/api/roles/first-administrator", "code", code).expect(409, "WRONG_ONE_TIME_CODE").beside("code");
        assertThat(portal.security().get("/api/me/roles").expect(200).list().getValuesAs(JsonObject.class)).filteredOn(each -> each.getString("role").equals("SECURITY_ADMINISTRATOR"))
                .extracting(each -> each.getString("basis")).containsExactly("ONE_TIME_CODE");
    }

    private Answer propose(Person by, Person whom, String role) {
        return by.post("/api/roles", "login", whom.login(), "role", role, "scope", "");
    }

    private static Answer confirm(Person by, String code) {
        return by.post("/api/roles/" + code + "/decision", "verdict", "CONFIRMED");
    }

    private static Answer withdraw(Person by, String code) {
        return by.post("/api/roles/" + code + "/withdrawal", "reason", "调离岗位");
    }

    private long size() {
        return portal.nobody().get("/api/logs/city").expect(200).json().getJsonNumber("size").longValue();
    }
}
