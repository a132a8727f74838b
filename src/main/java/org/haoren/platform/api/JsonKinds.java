package org.haoren.platform.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which JSON value may become which Java type: the types that forms are made of, and no others. Null may become any that can be absent. */
final class JsonKinds {
    private static final Map<Type, Kind> KINDS = Map.of(
            String.class, new Kind("TEXT", value -> value instanceof JsonString),
            boolean.class, new Kind("TRUE_OR_FALSE", JsonKinds::flag),
            Boolean.class, new Kind("TRUE_OR_FALSE", JsonKinds::flag),
            int.class, new Kind("WHOLE_NUMBER", value -> whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Integer.class, new Kind("WHOLE_NUMBER", value -> whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Long.class, new Kind("WHOLE_NUMBER", value -> whole(value, Long.MIN_VALUE, Long.MAX_VALUE)),
            Double.class, new Kind("NUMBER", value -> value instanceof JsonNumber number && Double.isFinite(number.doubleValue())),
            LocalDate.class, new Kind("DATE", value -> dated(value, LocalDate::parse)),
            LocalDateTime.class, new Kind("DATE_AND_TIME", value -> dated(value, LocalDateTime::parse)));

    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    private record Kind(String name, Predicate<JsonValue> takes) {}

    private JsonKinds() {}

    /** Parts of the object that cannot become the record's; empty when all can. Parts that the record does not know are left alone, as the binding leaves them. */
    static List<Misshapen.Part> wrong(JsonObject json, Class<?> form) {
        var found = new ArrayList<Misshapen.Part>();
        for (var part : form.getRecordComponents()) {
            var value = json.get(part.getName());
            if (value != null) compare(part.getName(), value, part.getGenericType(), found);
        }
        return found;
    }

    private static void compare(String field, JsonValue value, Type type, List<Misshapen.Part> found) {
        if (value == JsonValue.NULL && !(type instanceof Class<?> primitive && primitive.isPrimitive())) return;
        if (type instanceof ParameterizedType list) {
            if (value instanceof JsonArray array) for (var each : array) compare(field, each, list.getActualTypeArguments()[0], found);
            else found.add(new Misshapen.Part(field, "LIST"));
        } else if (type instanceof Class<?> form && form.isRecord()) {
            if (value instanceof JsonObject object) found.addAll(wrong(object, form));
            else found.add(new Misshapen.Part(field, "OBJECT"));
        } else {
            var kind = type instanceof Class<?> choice && choice.isEnum() ? choice(choice) : KINDS.get(type);
            if (kind == null) throw new IllegalStateException("No form has a " + type + ": " + field);
            if (!kind.takes().test(value)) found.add(new Misshapen.Part(field, kind.name()));
        }
    }

    private static Kind choice(Class<?> choice) {
        var names = Set.copyOf(Arrays.stream(choice.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList());
        return new Kind("CHOICE", value -> value instanceof JsonString text && names.contains(text.getString()));
    }

    private static boolean flag(JsonValue value) {
        return value == JsonValue.TRUE || value == JsonValue.FALSE;
    }

    /** Written without point and exponent, so that nothing is cut off and nothing is blown up. */
    private static boolean whole(JsonValue value, long from, long to) {
        return value instanceof JsonNumber number && number.isIntegral() && number.bigDecimalValue().compareTo(BigDecimal.valueOf(from)) >= 0
                && number.bigDecimalValue().compareTo(BigDecimal.valueOf(to)) <= 0;
    }

    /** Of four-figure years: no database keeps all that Java can name. */
    private static boolean dated(JsonValue value, Function<String, Temporal> reading) {
        try {
            return value instanceof JsonString text && YEARS.isValidValue(reading.apply(text.getString()).get(ChronoField.YEAR));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
