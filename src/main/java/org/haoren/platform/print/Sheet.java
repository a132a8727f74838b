package org.haoren.platform.print;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template with its texts.
 *
 * @param template on the class path below {@code /print/}: XHTML, well-formed, with a title and a language
 * @param texts for each {@code ${place}}, as plain text; none may be missing
 * @param lists for each part from {@code ${each name}} to {@code ${end}} the texts of its lines, for each of which the part stands once
 */
public record Sheet(String template, Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {
    private static final String BEGIN = "<body>";
    private static final String END = "</body>";
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern EACH = Pattern.compile("\\$\\{each (\\w+)}(.*?)\\$\\{end}", Pattern.DOTALL);

    public Sheet {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
    }

    public Sheet(String template, Map<String, String> texts) {
        this(template, texts, Map.of());
    }

    /** What is filled in is not read again: a text may look like a place. @throws IllegalArgumentException where a place has no text */
    String filled() {
        var whole = read();
        var out = new StringBuilder();
        var from = 0;
        for (var part : EACH.matcher(whole).results().toList()) {
            var lines = lists.get(part.group(1));
            if (lines == null) throw new IllegalArgumentException("No list for " + part.group(1) + " in " + template);
            out.append(filled(whole.substring(from, part.start()), texts));
            out.append(lines.stream().map(line -> filled(part.group(2), line)).collect(joining()));
            from = part.end();
        }
        return out.append(filled(whole.substring(from), texts)).toString();
    }

    /** Of several one: the first as it is, and after it the bodies of the others, each on a new page. */
    static String filled(List<Sheet> sheets) {
        var first = sheets.get(0).filled();
        var others = sheets.stream().skip(1).map(Sheet::filled).map(Sheet::body).map(body -> "<div style=\"page-break-before: always\">" + body + "</div>").collect(joining());
        return first.replace(END, others + END);
    }

    private static String body(String whole) {
        return whole.substring(whole.indexOf(BEGIN) + BEGIN.length(), whole.lastIndexOf(END));
    }

    private String filled(String part, Map<String, String> with) {
        return PLACE.matcher(part).replaceAll(place -> {
            var text = with.get(place.group(1));
            if (text == null) throw new IllegalArgumentException("No text for " + place.group(1) + " in " + template);
            return Matcher.quoteReplacement(written(text));
        });
    }

    private String read() {
        try (var stream = Objects.requireNonNull(Sheet.class.getResourceAsStream("/print/" + template), template)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As text and as an attribute's value (XML 1.0, section 2.4); what XML cannot hold is left out. */
    private static String written(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
