package org.haoren.platform.refusal;

import java.util.List;

/**
 * One reason why something cannot be done, in a form that both a program and a person can read. Rooms declare theirs as enums; the words stand in the
 * message bundles under {@link #key()}.
 */
public interface Refusal {
    /** {@code Enum#name()}. */
    String name();

    /** Key of the words: {@code refusal.<room>.<NAME>}. */
    default String key() {
        var room = getClass().getPackageName().replaceFirst("^org\\.haoren\\.", "");
        return "refusal." + room + "." + name();
    }

    /** The input that the refusal belongs to, or null when it belongs to the whole request. */
    default String field() {
        return null;
    }

    /** Values for the placeholders of its words. */
    default List<Object> details() {
        return List.of();
    }

    default Refusal on(String field) {
        return new Placed(this, field, details());
    }

    default Refusal with(Object... values) {
        return new Placed(this, field(), List.of(values));
    }
}
