package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.util.List;

/** What came back. @param asked who asked for what, for the message of a failed test */
public record Answer(String asked, int status, HttpHeaders headers, String text) {
    public Answer expect(int expected) {
        assertThat(status).as(asked + " -> " + shortText()).isEqualTo(expected);
        return this;
    }

    /** @param code a refusal's or a constraint's name that must be among the reasons */
    public Answer expect(int expected, String code) {
        expect(expected);
        assertThat(header("Content-Type")).as(asked).startsWith("application/problem+json");
        assertThat(codes()).as(asked + " -> " + shortText()).contains(code);
        return this;
    }

    /** That a reason stands beside this field, with words of its own. */
    public Answer beside(String field) {
        assertThat(reasons()).as(asked + " -> " + shortText())
                .anySatisfy(reason -> {
                    assertThat(reason.getString("field", null)).isEqualTo(field);
                    assertThat(reason.getString("message")).isNotBlank().doesNotStartWith("refusal.").doesNotStartWith("constraint.");
                });
        return this;
    }

    public List<String> codes() {
        return reasons().stream().map(reason -> reason.getString("code")).toList();
    }

    /** The code of the thing that the answer is about: of its {@code id}, or its own. */
    public String code() {
        var answer = json();
        for (var value : answer.values()) if (value instanceof JsonObject id && id.containsKey("code")) return id.getString("code");
        return answer.getString("code");
    }

    public JsonObject json() {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    public JsonArray list() {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    private List<JsonObject> reasons() {
        return json().getJsonArray("reasons").getValuesAs(JsonObject.class);
    }

    private String shortText() {
        return text.substring(0, Math.min(400, text.length()));
    }
}
