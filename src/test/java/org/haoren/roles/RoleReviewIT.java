package org.haoren.roles;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.junit.jupiter.api.Test;

/** Roles are looked at again: those that are old, unused, in conflict or made by a code. */
class RoleReviewIT extends PortalTest {
    @Test
    void a_role_is_due_after_half_a_year_and_left_alone_after_it_was_kept() {
        var kept = portal.proposed(portal.resident("还在用的人"), "OFFICE_CLERK", "");
        var ended = portal.proposed(portal.resident("不再用的人"), "OFFICE_CLERK", "");
        for (var code : List.of(kept, ended)) portal.security().post("/api/roles/" + code + "/decision", "verdict", "CONFIRMED").expect(204);
        assertThat(why(kept)).isEmpty();
        later(Duration.ofDays(91));
        assertThat(why(kept)).containsExactly("NEVER_USED");
        later(Duration.ofDays(93));
        assertThat(why(kept)).containsExactly("NEVER_USED", "REVIEW_DUE");
        var security = portal.security();
        security.post("/api/roles/" + kept + "/reviews", "verdict", "STILL_NEEDED", "reason", "").expect(422).beside("reason");
        security.post("/api/roles/" + kept + "/reviews", "verdict", "STILL_NEEDED", "reason", "仍在窗口值班").expect(204);
        assertThat(why(kept)).isEmpty();
        security.post("/api/roles/" + ended + "/reviews", "verdict", "WITHDRAWN", "reason", "半年没有登录").expect(204);
        assertThat(why(ended)).isEmpty();
        var file = security.get("/api/roles/" + ended).expect(200).json();
        assertThat(file.getJsonObject("grant").getString("state")).isEqualTo("WITHDRAWN");
        assertThat(file.getJsonArray("reviews").getJsonObject(0).getString("verdict")).isEqualTo("WITHDRAWN");
        security.post("/api/roles/" + ended + "/reviews", "verdict", "STILL_NEEDED", "reason", "反悔").expect(409, "NOT_HELD");
        later(Duration.ofDays(184));
        assertThat(why(kept)).contains("REVIEW_DUE");
    }

    @Test
    void whoever_signs_in_uses_the_role() {
        var person = portal.staff("常来的人", "OFFICE_CLERK", "");
        var code = person.get("/api/me/roles").expect(200).list().getJsonObject(0).getString("code");
        later(Duration.ofDays(80));
        person.signIn();
        later(Duration.ofDays(20));
        assertThat(why(code)).isEmpty();
        later(Duration.ofDays(71));
        assertThat(why(code)).containsExactly("UNUSED_FOR_LONG");
    }

    @Test
    void roles_that_conflict_and_those_made_by_a_code_are_due_at_once_and_nobody_reviews_their_own() {
        var person = portal.staff("身兼两职", "OFFICE_CLERK", "");
        portal.give(person, "DEPARTMENT_REVIEWER", "roles-it");
        for (var row : person.get("/api/me/roles").expect(200).list().getValuesAs(JsonObject.class)) assertThat(why(row.getString("code"))).containsExactly("CONFLICTING");
        var first = own(portal.security(), "SECURITY_ADMINISTRATOR");
        assertThat(why(first)).contains("BY_CODE");
        portal.security().post("/api/roles/" + first + "/reviews", "verdict", "STILL_NEEDED", "reason", "我自己").expect(409, "NOT_FOR_YOURSELF");
        portal.security().post("/api/roles/" + first + "/reviews", "verdict", "WITHDRAWN", "reason", "我自己").expect(409, "NOT_FOR_YOURSELF");
        portal.clerk().get("/api/roles/review").expect(403);
    }

    @Test
    void the_last_of_a_kind_of_administrator_stays() {
        var system = portal.administrator();
        var own = own(system, "SYSTEM_ADMINISTRATOR");
        var others = portal.security().get("/api/roles?role=SYSTEM_ADMINISTRATOR").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("code")).filter(each -> !each.equals(own)).toList();
        for (var code : others) portal.security().post("/api/roles/" + code + "/withdrawal", "reason", "只留一位").expect(204);
        portal.security().post("/api/roles/" + own + "/withdrawal", "reason", "最后一位").expect(409, "LAST_ADMINISTRATOR");
        system.get("/api/roles").expect(200);
    }

    /** The clock goes forward two months at the most. */
    private void later(Duration time) {
        for (var left = time.toDays(); left > 0; left -= 60) portal.later(Duration.ofDays(Math.min(60, left)));
    }

    private static String own(Person person, String role) {
        return person.get("/api/me/roles").expect(200).list().getValuesAs(JsonObject.class).stream().filter(each -> each.getString("role").equals(role)).findFirst().orElseThrow()
                .getString("code");
    }

    /** Why the role is on the list; nothing where it is not. */
    private List<String> why(String code) {
        for (var page = 1; ; page++) {
            var answer = portal.security().get("/api/roles/review?page=" + page).expect(200).json();
            var found = on(answer, code);
            if (found.isPresent()) {
                assertThat(portal.security().get("/api/roles/" + code).json().getJsonArray("stale").toString()).isEqualTo(found.get().getJsonArray("why").toString());
                return strings(found.get());
            }
            if (page * answer.getInt("size") >= answer.getInt("total")) break;
        }
        assertThat(portal.security().get("/api/roles/" + code).json().getJsonArray("stale")).as("the list and the rule agree").isEmpty();
        return List.of();
    }

    private static Optional<JsonObject> on(JsonObject page, String code) {
        return page.getJsonArray("rows").getValuesAs(JsonObject.class).stream().filter(row -> row.getJsonObject("grant").getString("code").equals(code)).findFirst();
    }

    private static List<String> strings(JsonObject row) {
        var all = new ArrayList<String>();
        row.getJsonArray("why").forEach(each -> all.add(((jakarta.json.JsonString) each).getString()));
        return all;
    }
}
