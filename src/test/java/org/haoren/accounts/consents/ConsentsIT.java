package org.haoren.accounts.consents;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import org.haoren.suite.Answer;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** Each purpose by itself, given in one edition, withdrawn at any time, and all of it stays on record. */
class ConsentsIT extends PortalTest {
    private static final String NAMED = "/api/me/consents/NAMED";

    @Test
    void an_account_begins_with_consent_to_the_notice_and_nothing_else() {
        var person = portal.resident("只同意告知的人");
        assertThat(of(person, "PRIVACY").getBoolean("given")).isTrue();
        assertThat(of(person, "NAMED").getBoolean("given")).isFalse();
        person.delete("/api/me/consents/PRIVACY").expect(409, "NEEDED_FOR_ACCOUNT");
        portal.nobody().get("/api/me/consents").expect(401);
    }

    @Test
    void what_is_withdrawn_stays_on_record_and_can_be_given_anew() {
        var person = portal.resident("改主意的人");
        person.delete(NAMED).expect(409, "NOT_GIVEN");
        person.put(NAMED, "edition", "2020-01-01").expect(409, "OTHER_EDITION").beside("edition");
        person.put(NAMED, "edition", edition(person)).expect(204);
        person.put(NAMED, "edition", edition(person)).expect(409, "ALREADY_GIVEN");
        person.delete(NAMED).expect(204);
        assertThat(of(person, "NAMED").getBoolean("given")).isFalse();
        person.put(NAMED, "edition", edition(person)).expect(204);
        var history = of(person, "NAMED").getJsonArray("history").getValuesAs(JsonObject.class);
        assertThat(history).hasSize(2);
        assertThat(history.get(1).getBoolean("withdrawn")).isTrue();
        person.put("/api/me/consents/EVERYTHING", "edition", edition(person)).expect(404);
    }

    @Test
    void of_two_windows_one_gives_it() {
        var person = portal.resident("两个窗口的人");
        Callable<Answer> give = () -> person.put(NAMED, "edition", edition(person));
        assertThat(Together.of(List.of(give, give))).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(of(person, "NAMED").getJsonArray("history")).hasSize(1);
    }

    private static String edition(Person person) {
        return of(person, "NAMED").getString("edition");
    }

    private static JsonObject of(Person person, String purpose) {
        return person.get("/api/me/consents").expect(200).list().getValuesAs(JsonObject.class).stream().filter(each -> each.getString("purpose").equals(purpose)).findFirst().orElseThrow();
    }
}
