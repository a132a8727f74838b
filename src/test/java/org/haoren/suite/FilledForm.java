package org.haoren.suite;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form with something in every field, and the ways in which a field can be filled in wrongly. */
final class FilledForm {
    static final String NO_CHOICE = "NO_SUCH_CHOICE";
    private final PageForm form;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Set<String> faulty = new TreeSet<>();

    /** @param read whether the text is at least a value of its kind */
    private record Way(boolean read, List<String> values) {}

    /** @param now on the portal's clock */
    FilledForm(PageForm form, LocalDateTime now) {
        this.form = form;
        for (var field : form.fields()) if (!field.kind().equals("upload")) values.put(field.name(), List.of(right(field, now)));
    }

    private FilledForm(PageForm form, Map<String, List<String>> values) {
        this.form = form;
        this.values.putAll(values);
    }

    /**
     * In each of them every field of one sort is wrong in another way while the rest is right: first what a desk refuses, then what cannot even be read. At last
     * everything at once.
     */
    List<FilledForm> allWrong() {
        var all = new ArrayList<FilledForm>();
        for (var read : List.of(true, false)) {
            var ways = form.fields().stream().collect(Collectors.toMap(PageForm.Field::name, field -> wrong(field).filter(way -> way.read == read).map(Way::values).toList()));
            var most = ways.values().stream().mapToInt(List::size).max().orElse(0);
            for (var i = 0; i < most; i++) all.add(with(ways, i));
        }
        var nothing = new LinkedHashMap<String, List<List<String>>>();
        for (var field : values.keySet()) nothing.put(field, List.of(unreadable(form.field(field)) ? List.of("soon") : form.field(field).written() ? List.of("") : List.of()));
        var empty = with(nothing, 0);
        empty.faulty.removeIf(name -> !form.field(name).required() && !unreadable(form.field(name)));
        all.add(empty);
        all.removeIf(each -> each.faulty.isEmpty());
        return all;
    }

    /** A field that has fewer ways of being wrong shows its last one again. */
    private FilledForm with(Map<String, List<List<String>>> ways, int number) {
        var other = new FilledForm(form, values);
        ways.forEach((field, all) -> {
            if (all.isEmpty()) return;
            other.values.put(field, all.get(Math.min(number, all.size() - 1)));
            other.faulty.add(field);
        });
        return other;
    }

    private static boolean unreadable(PageForm.Field field) {
        return List.of("number", "date", "datetime-local").contains(field.kind());
    }

    /** Names of the fields that are filled in wrongly. */
    Set<String> faulty() {
        return faulty;
    }

    Map<String, List<String>> values() {
        return values;
    }

    String[] pairs() {
        var pairs = new ArrayList<>(List.of(form.id(), form.id()));
        values.forEach((name, all) -> all.forEach(value -> pairs.addAll(List.of(name, value))));
        pairs.addAll(List.of(form.button(), "x"));
        return pairs.toArray(String[]::new);
    }

    /** So many characters as the browser counts them, the last of the text included, and as it sends them. */
    private static String lines(int most) {
        return ("好".repeat(9) + "\r\n").repeat(most / 10) + "好".repeat(most % 10);
    }

    private static String right(PageForm.Field field, LocalDateTime now) {
        var soon = now.plusDays(3);
        if (!field.choices().isEmpty()) return field.choices().get(0);
        return switch (field.kind()) {
            case "check" -> "on";
            case "area" -> lines(field.most());
            case "date" -> soon.toLocalDate().toString();
            case "datetime-local" -> DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(soon);
            case "password" -> Portal.PASSWORD;
            default -> field.numeric() ? field.least() == null ? "1" : field.least() : "ab1";
        };
    }

    private static Stream<Way> wrong(PageForm.Field field) {
        if (field.kind().equals("upload")) return Stream.empty();
        var read = new ArrayList<List<String>>();
        if (field.required()) read.add(field.written() ? List.of("") : List.of());
        if (field.written() && field.most() > 0 && !field.numeric()) for (var text : List.of("好".repeat(field.most() + 1), "a\u0000b", "a\u0007b", "a\u202Eb")) read.add(List.of(text));
        if (field.least() != null) read.add(List.of(Long.toString(Long.parseLong(field.least()) - 1)));
        if (field.kind().equals("number") && field.greatest() != null) read.add(List.of(Long.toString(Long.parseLong(field.greatest()) + 1)));
        var unread = new ArrayList<String>();
        if (!field.choices().isEmpty()) unread.add(NO_CHOICE);
        if (field.numeric()) unread.addAll(List.of("soon", "1e400", "99999999999999999999"));
        if (field.kind().equals("date")) unread.addAll(List.of("soon", "2026-02-30", "2026-13-01", "+12026-01-01", "12026-01-01", "0000-01-01"));
        if (field.kind().equals("datetime-local")) unread.addAll(List.of("soon", "2026-02-30T10:00", "2026-01-01", "+12026-01-01T10:00", "12026-01-01T10:00", "2026-01-01T25:00"));
        return Stream.concat(read.stream().map(values -> new Way(true, values)), unread.stream().map(value -> new Way(false, List.of(value))));
    }
}
