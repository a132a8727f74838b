package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every resource that takes a form, given every part of it in every wrong way: each is told beside the part, and nothing breaks. */
class BadFieldsIT extends PortalTest {
    /** What the address says already; the form's own word for it is not asked. */
    private static final Set<String> OF_THE_ADDRESS = Set.of("POST /api/rounds/{code}/nominations round");

    @Test
    void whatever_is_wrong_is_told_beside_its_part() throws IOException {
        var people = List.of(portal.nobody(), portal.resident("居民"), portal.clerk(), portal.administrator(), portal.security(), portal.staff("站员", "STATION_STAFF", "elsewhere"),
                portal.staff("审核", "DEPARTMENT_REVIEWER", "elsewhere"), portal.staff("审计", "AUDITOR", ""), portal.volunteer("志愿者"));
        var wrong = new SoftAssertions();
        var forms = Addresses.forms();
        assertThat(forms.size()).isGreaterThan(30);
        for (var form : forms.entrySet()) {
            var asked = form.getKey().replaceAll("\\{[a-z]+}", "absent").split(" ");
            var who = people.stream().filter(person -> !List.of(401, 403).contains(send(person, asked, "{}").status())).findFirst();
            wrong.assertThat(who).as("nobody may " + form.getKey()).isPresent();
            if (who.isPresent()) for (var bad : BadFields.of(form.getValue())) if (bad.status() == 400 || !OF_THE_ADDRESS.contains(form.getKey() + " " + bad.field())) told(form, bad, send(who.get(), asked, bad.body()), wrong);
        }
        wrong.assertAll();
    }

    private static Answer send(Person who, String[] asked, String body) {
        return who.send(asked[0], asked[1], "application/json", BodyPublishers.ofString(body));
    }

    private static void told(Map.Entry<String, Class<?>> form, BadFields bad, Answer answer, SoftAssertions wrong) {
        var said = form.getKey() + " " + bad.body().substring(0, Math.min(80, bad.body().length())) + " -> " + answer.text().substring(0, Math.min(300, answer.text().length()));
        wrong.assertThat(answer.status()).as(said).isEqualTo(bad.status());
        wrong.assertThat(answer.header("Content-Type")).as(said).startsWith("application/problem+json");
        wrong.assertThat(answer.text()).as(said).doesNotContain("Exception");
        if (answer.status() == bad.status()) wrong.assertThat(answer.json().getJsonArray("reasons").getValuesAs(JsonObject.class))
                .as(said).anySatisfy(reason -> {
                    assertThat(reason.getString("field")).isEqualTo(bad.field());
                    assertThat(reason.getString("message")).isNotBlank().doesNotStartWith("constraint.").doesNotStartWith("problem.");
                });
    }
}
