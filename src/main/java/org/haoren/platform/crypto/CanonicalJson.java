package org.haoren.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** JSON in the one form that RFC 8785 allows, for objects of texts, nulls and further such objects: what is hashed or signed needs no more. */
public final class CanonicalJson {
    private CanonicalJson() {}

    public static byte[] bytes(Map<String, ?> object) {
        var out = new StringBuilder();
        object(object, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void object(Map<String, ?> object, StringBuilder out) {
        var sorted = new TreeMap<String, Object>(object);
        var comma = "";
        out.append('{');
        for (var field : sorted.entrySet()) {
            out.append(comma);
            text(field.getKey(), out);
            out.append(':');
            value(field.getValue(), out);
            comma = ",";
        }
        out.append('}');
    }

    @SuppressWarnings("unchecked")
    private static void value(Object value, StringBuilder out) {
        if (value == null) out.append("null");
        else if (value instanceof String text) text(text, out);
        else if (value instanceof Map<?, ?> map) object((Map<String, ?>) map, out);
        else throw new IllegalArgumentException("Texts, nulls and objects of them, not " + value.getClass().getName());
    }

    private static void text(String text, StringBuilder out) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) throw new IllegalArgumentException("Half a surrogate pair is no text");
        out.append('"');
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> out.append(c < 0x20 ? String.format("\\u%04x", c) : String.valueOf((char) c));
            }
        });
        out.append('"');
    }
}
