package org.haoren.suite;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/**
 * What a form must not take, read off the form itself: for each part one body for each way of being wrong.
 *
 * @param status 400 where the part is of another kind, 422 where it breaks a rule
 */
record BadFields(String body, String field, int status) {
    private static final Map<Class<?>, List<String>> OF_ANOTHER_KIND = Map.of(
            String.class, List.of("5", "true", "{}", "[]"),
            Integer.class, List.of("\"5\"", "1.5", "1099511627776", "1e400", "true", "[]"),
            int.class, List.of("\"5\"", "1.5", "1099511627776", "1e400", "null"),
            Long.class, List.of("\"5\"", "1.5", "1e400", "true", "[]"),
            Double.class, List.of("\"34\"", "1e400", "-1e400", "{}"),
            Boolean.class, List.of("\"true\"", "1"),
            boolean.class, List.of("\"true\"", "1", "null"),
            LocalDate.class, List.of("\"2026-02-30\"", "\"2026-13-01\"", "\"soon\"", "\"+99999-01-01\"", "5"),
            LocalDateTime.class, List.of("\"2026-02-30T10:00\"", "\"2026-11-23\"", "\"2026-11-23T25:00\"", "\"+99999-01-01T00:00\"", "5"));

    static List<BadFields> of(Class<?> form) {
        var all = new ArrayList<BadFields>();
        for (var part : form.getRecordComponents()) {
            var name = part.getName();
            var field = "{\"" + name + "\":";
            for (var value : kinds(part.getType())) all.add(new BadFields(field + value + "}", name, 400));
            for (var value : breaking(part.getAccessor(), part.getType())) all.add(new BadFields(field + value + "}", name, 422));
            for (var inside : insides(part)) all.add(new BadFields(field + "[" + inside.body + "]}", inside.field, inside.status));
            if (needed(part.getAccessor())) all.add(new BadFields("{}", name, 422));
        }
        return all;
    }

    private static List<String> kinds(Class<?> type) {
        if (type.isEnum()) return List.of("\"NOPE\"", "5", "\"\"", "[]");
        if (List.class.isAssignableFrom(type)) return List.of("\"a\"", "{}", "5");
        return type.isRecord() ? List.of("\"a\"", "[]", "5") : OF_ANOTHER_KIND.get(type);
    }

    private static List<String> breaking(AnnotatedElement part, Class<?> type) {
        var found = new ArrayList<String>();
        if (has(part, OneLine.class)) found.addAll(List.of("\"a\\u0000b\"", "\"a\\nb\"", "\"a\\u202Eb\"", "\"a\\u200Bb\"", "\"a\\uD800\"", "\"\\u3000\""));
        if (has(part, Prose.class)) found.addAll(List.of("\"a\\u0000b\"", "\"a\\u0007b\"", "\"a\\u202Eb\"", "\"a\\uDC00\"", "\"\\u3000\""));
        if (has(part, NotBlank.class)) found.addAll(List.of("\"\"", "\"  \"", "null"));
        var size = part.getAnnotation(Size.class);
        if (size != null && type == String.class) found.add("\"" + "好".repeat(size.max() + 1) + "\"");
        if (size != null && type != String.class) found.add("[" + "null,".repeat(size.max()) + "null]");
        var least = part.getAnnotation(Min.class);
        var most = part.getAnnotation(Max.class);
        if (least != null) found.add(Long.toString(least.value() - 1));
        if (most != null) found.add(Long.toString(most.value() + 1));
        if (has(part, DecimalMin.class)) found.add(part.getAnnotation(DecimalMin.class).value() + ".5");
        if (has(part, DecimalMax.class)) found.add(part.getAnnotation(DecimalMax.class).value() + ".5");
        return found;
    }

    /** Wrong things within a list: of texts, or of records. */
    private static List<BadFields> insides(RecordComponent part) {
        if (!(part.getAnnotatedType() instanceof AnnotatedParameterizedType list)) return List.of();
        var inside = list.getAnnotatedActualTypeArguments()[0];
        if (inside.getType() instanceof Class<?> form && form.isRecord()) return of(form).stream().filter(each -> !each.body.equals("{}")).toList();
        var found = new ArrayList<BadFields>();
        for (var value : kinds((Class<?>) inside.getType())) found.add(new BadFields(value, part.getName(), 400));
        for (var value : breaking(inside, (Class<?>) inside.getType())) found.add(new BadFields(value, part.getName(), 422));
        return found;
    }

    private static boolean needed(AnnotatedElement part) {
        return has(part, NotBlank.class) || has(part, NotNull.class) || has(part, NotEmpty.class);
    }

    private static boolean has(AnnotatedElement part, Class<? extends Annotation> rule) {
        return part.isAnnotationPresent(rule);
    }
}
