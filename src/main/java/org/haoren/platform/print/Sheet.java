package org.haoren.platform.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template with its texts.
 *
 * @param template on the class path below {@code /print/}: XHTML, well-formed, with a title and a language
 * @param texts for each {@code ${place}}, as plain text; none may be missing
 */
public record Sheet(String template, Map<String, String> texts) {
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    public Sheet {
        texts = Map.copyOf(texts);
    }

    /** @throws IllegalArgumentException where a place has no text */
    String filled() {
        return PLACE.matcher(read()).replaceAll(place -> {
            var text = texts.get(place.group(1));
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
