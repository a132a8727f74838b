package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.haoren.suite.PortalTest;
import org.junit.jupiter.api.Test;

class RolesIT extends PortalTest {
    @Test
    void a_role_counts_from_the_next_request_on() {
        var ge = portal.resident("葛");
        ge.get("/api/accounts/identities").expect(403);
        portal.administrator().post("/api/accounts/roles", "login", ge.login(), "role", "OFFICE_CLERK", "scope", "").expect(201);
        ge.get("/api/accounts/identities").expect(200);
        assertThat(ge.get("/api/session").json().getJsonArray("roles").toString()).contains("OFFICE_CLERK");
    }

    @Test
    void an_administrator_gives_themself_nothing() {
        var administrator = portal.administrator();
        administrator.post("/api/accounts/roles", "login", administrator.login(), "role", "OFFICE_CLERK", "scope", "").expect(409, "NOT_FOR_YOURSELF");
    }

    @Test
    void a_role_with_a_scope_needs_one_and_no_other_takes_one() {
        var xi = portal.resident("奚");
        portal.administrator().post("/api/accounts/roles", "login", xi.login(), "role", "STATION_STAFF", "scope", "").expect(409, "SCOPE_NEEDED").beside("scope");
        portal.administrator().post("/api/accounts/roles", "login", xi.login(), "role", "OFFICE_CLERK", "scope", "x").expect(409, "SCOPE_NOT_NEEDED");
        portal.administrator().post("/api/accounts/roles", "login", xi.login(), "role", "MAYOR", "scope", "").expect(400);
        portal.administrator().post("/api/accounts/roles", "login", "nobody@example.org", "role", "OFFICE_CLERK", "scope", "").expect(409).beside("login");
    }

    @Test
    void nobody_is_made_a_volunteer_by_an_administrator() {
        var chang = portal.resident("昌");
        portal.administrator().post("/api/accounts/roles", "login", chang.login(), "role", "VOLUNTEER", "scope", "").expect(409, "ROLE_IS_NOT_GIVEN").beside("role");
    }

    @Test
    void a_role_is_given_once() {
        var lang = portal.staff("郎", "OFFICE_CLERK", "");
        portal.administrator().post("/api/accounts/roles", "login", lang.login(), "role", "OFFICE_CLERK", "scope", "").expect(409, "ALREADY_HOLDS_ROLE");
    }

    @Test
    void only_an_administrator_gives_roles() {
        var lu = portal.resident("鲁");
        portal.nobody().post("/api/accounts/roles", "login", lu.login(), "role", "OFFICE_CLERK", "scope", "").expect(401);
        lu.post("/api/accounts/roles", "login", lu.login(), "role", "OFFICE_CLERK", "scope", "").expect(403);
        portal.clerk().post("/api/accounts/roles", "login", lu.login(), "role", "OFFICE_CLERK", "scope", "").expect(403);
    }

    @Test
    void the_one_time_code_works_once() {
        portal.administrator();
        portal.resident("韦").post("/api/accounts/first-administrator", "code", "the-first-administrator-of-the-tests").expect(409, "WRONG_ONE_TIME_CODE").beside("code");
    }
}
