package org.haoren.office;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Stars;
import org.junit.jupiter.api.Test;

class SearchIT extends PortalTest {
    private static final String ALL = "/api/people/searches";

    private static List<JsonObject> found(Person clerk, String text) {
        return clerk.post(ALL, "text", text).expect(200).json().getJsonObject("people").getJsonArray("rows").getValuesAs(JsonObject.class);
    }

    private static List<String> names(Person clerk, String text) {
        return found(clerk, text).stream().map(each -> each.getString("name")).toList();
    }

    @Test
    void somebody_is_found_by_whatever_of_them_is_at_hand_and_shown_masked() {
        var clerk = portal.clerk();
        var person = portal.verified("尉迟青芜");
        for (var text : List.of("尉迟青芜", "尉迟", " 尉迟 青", "yuchiqing", "ycqw", person.login(), person.idNumber(), person.idNumber().toLowerCase(), ends(person.login()), person.login().substring(7)))
            assertThat(names(clerk, text)).as(text).contains("尉迟青芜");
        assertThat(clerk.post(ALL, "text", "尉迟青芜").expect(200).text()).contains(ends(person.login())).doesNotContain(person.login()).doesNotContain(person.idNumber());
        assertThat(names(clerk, "尉迟青芜芜")).isEmpty();
        assertThat(names(clerk, "···")).isEmpty();
        clerk.post(ALL, "text", " ").expect(422, "NotBlank").beside("text");
        clerk.post(ALL, "text", "林\n秋").expect(422).beside("text");
        person.post(ALL, "text", "尉迟").expect(403);
        portal.staff("别处的站员", "STATION_STAFF", "elsewhere").post(ALL, "text", "尉迟").expect(403);
        portal.nobody().post(ALL, "text", "尉迟").expect(401);
    }

    private static String ends(String login) {
        return login.substring(0, 3) + "****" + login.substring(7);
    }

    @Test
    void a_volunteers_number_finds_them_and_stands_beside_them() {
        var volunteer = portal.volunteer("上官一苇");
        var number = Stars.number(volunteer);
        var found = found(portal.clerk(), number.substring(0, 4) + " " + number.substring(4, 8) + " " + number.substring(8));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).getString("name")).isEqualTo("上官一苇");
        assertThat(found(portal.clerk(), "上官一苇").get(0).getString("number")).isEqualTo(number);
    }

    @Test
    void after_a_change_of_number_the_new_one_finds_them_and_the_old_one_nobody() {
        var person = portal.resident("换号的即墨");
        var old = person.login();
        var attempt = person.post("/api/me/login", "login", "jimo@example.org", "current", Portal.PASSWORD).expect(202).json().getString("attempt");
        person.put("/api/me/login/" + attempt, "code", Messages.code(portal, "jimo@example.org")).expect(204);
        assertThat(names(portal.clerk(), "JiMo@example.org")).containsExactly("换号的即墨");
        assertThat(names(portal.clerk(), old)).isEmpty();
        assertThat(names(portal.clerk(), ends(old))).doesNotContain("换号的即墨");
    }

    @Test
    void a_long_list_comes_in_pages_in_the_order_of_names() {
        for (int each = 0; each < 22; each++) portal.resident("澹台" + (char) ('\u4e00' + each));
        var clerk = portal.clerk();
        var first = clerk.post(ALL, "text", "澹台").expect(200).json();
        assertThat(first.getBoolean("more")).isFalse();
        assertThat(first.getJsonObject("people").getInt("total")).isEqualTo(22);
        assertThat(first.getJsonObject("people").getJsonArray("rows")).hasSize(20);
        var second = clerk.post(ALL, "text", "澹台", "page", 2).expect(200).json().getJsonObject("people");
        assertThat(second.getJsonArray("rows")).hasSize(2);
        assertThat(second.getJsonArray("rows").getJsonObject(1).getString("name")).isEqualTo("澹台" + (char) ('\u4e00' + 21));
        assertThat(clerk.post(ALL, "text", "澹台", "page", 99).expect(200).json().getJsonObject("people").getInt("number")).isEqualTo(2);
    }
}
