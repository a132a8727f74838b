package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.junit.jupiter.api.Test;

/** A browser carries what the portal knows of its sign-in; what has changed is seen at once all the same, and nobody can carry what is not theirs. */
class ClaimsIT extends PortalTest {
    @Test
    void claims_without_their_token_or_with_anothers_are_nothing() throws Exception {
        var one = portal.resident("甲某");
        var other = portal.resident("乙某");
        var mine = one.cookie("haoren-claims");
        assertThat(mine).isNotEmpty().doesNotContain("甲");
        assertThat(name("haoren=" + one.cookie("haoren") + "; haoren-claims=" + mine)).contains("甲某");
        assertThat(name("haoren-claims=" + mine)).contains("\"signedIn\":false");
        assertThat(name("haoren=" + other.cookie("haoren") + "; haoren-claims=" + mine)).contains("乙某");
        assertThat(name("haoren=" + "0".repeat(52) + "; haoren-claims=" + mine)).contains("\"signedIn\":false");
    }

    @Test
    void a_changed_sign_anywhere_in_them_makes_them_nothing() throws Exception {
        var person = portal.resident("丙某");
        var claims = person.cookie("haoren-claims");
        for (int at = 0; at < claims.length(); at += 7) {
            var changed = claims.substring(0, at) + (claims.charAt(at) == 'A' ? 'B' : 'A') + claims.substring(at + 1);
            assertThat(name("haoren=" + "0".repeat(52) + "; haoren-claims=" + changed)).contains("\"signedIn\":false");
            assertThat(name("haoren=" + person.cookie("haoren") + "; haoren-claims=" + changed)).as("the token still holds").contains("丙某");
        }
    }

    @Test
    void signing_out_ends_what_was_copied_before_at_once() throws Exception {
        var person = portal.resident("丁某");
        var copied = "haoren=" + person.cookie("haoren") + "; haoren-claims=" + person.cookie("haoren-claims");
        assertThat(name(copied)).contains("丁某");
        person.delete("/api/session").expect(204);
        assertThat(name(copied)).contains("\"signedIn\":false");
        assertThat(person.cookie("haoren-claims")).isNull();
    }

    @Test
    void a_role_given_counts_from_the_next_request_on_also_with_claims_from_before() {
        var person = portal.resident("戊某");
        var elsewhere = person.elsewhere();
        elsewhere.get("/api/programmes/absent").status();
        elsewhere.get("/api/session").expect(200);
        portal.give(person, "OFFICE_CLERK", "");
        assertThat(roles(elsewhere)).contains("OFFICE_CLERK");
        assertThat(roles(person)).contains("OFFICE_CLERK");
    }

    @Test
    void who_has_been_verified_is_so_from_the_next_request_on() {
        var person = portal.resident("己某");
        person.put("/api/me/identity", "idNumber", person.idNumber()).expect(200);
        assertThat(person.get("/api/session").json().getBoolean("verified")).isFalse();
        portal.clerk().post("/api/accounts/" + person.code() + "/verification", "idNumber", person.idNumber()).expect(204);
        assertThat(person.get("/api/session").json().getBoolean("verified")).isTrue();
    }

    private static String roles(Person person) {
        return person.get("/api/session").expect(200).json().getJsonArray("roles").toString();
    }

    private String name(String cookies) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(portal.address().resolve("/api/session")).header("Cookie", cookies).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
