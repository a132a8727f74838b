package org.haoren.suite;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;

/** JSON written down in one line: {@code Json.of("title", "…", "value", 80, "tags", List.of("a"))}. */
public final class Json {
    private Json() {}

    public static JsonObject of(Object... pairs) {
        var built = jakarta.json.Json.createObjectBuilder();
        for (int i = 0; i < pairs.length; i += 2) built.add((String) pairs[i], value(pairs[i + 1]));
        return built.build();
    }

    private static JsonValue value(Object value) {
        if (value == null) return JsonValue.NULL;
        if (value instanceof JsonValue known) return known;
        if (value instanceof Boolean flag) return flag ? JsonValue.TRUE : JsonValue.FALSE;
        if (value instanceof Number number) return jakarta.json.Json.createValue(number.longValue());
        if (value instanceof Collection<?> many) return many.stream().map(Json::value)
                .collect(jakarta.json.Json::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll).build();
        return jakarta.json.Json.createValue(value.toString());
    }
}
