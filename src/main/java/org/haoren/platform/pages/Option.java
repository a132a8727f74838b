package org.haoren.platform.pages;

import java.util.List;
import java.util.stream.Stream;
import org.haoren.platform.words.Words;

/** One line of a choice. */
public record Option(String value, String label) {
    /** One line for each, in their order. @param key before each name, of its words */
    public static List<Option> of(Enum<?>[] values, String key, Words words) {
        return Stream.of(values).map(each -> new Option(each.name(), words.of(key + each.name()))).toList();
    }

    /** What was chosen of such lines; null where nothing was. */
    public static <E extends Enum<E>> E chosen(Class<E> kind, String value) {
        return value == null || value.isBlank() ? null : Enum.valueOf(kind, value);
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }
}
