package org.haoren.platform.queues;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Something that waits for whoever is signed in.
 *
 * @param name last part of the keys of its words
 * @param address of the page on which it is worked off
 * @param from SQL from {@code from} on, which finds a row for each that waits, with a question mark for each value; null where it is not counted
 */
public record Queue(String name, String address, String from, List<Object> values) {
    public Queue {
        values = List.copyOf(values);
    }

    public static Queue of(String name, String address, String from, Object... values) {
        return new Queue(name, address, from, List.of(values));
    }

    /** A place of work where nothing waits, or nobody counts it. */
    public static Queue uncounted(String name, String address) {
        return new Queue(name, address, null, List.of());
    }

    /** @param from ends where the list of places would follow @param places may be empty */
    public static Queue in(Collection<String> places, String name, String address, String from) {
        var marks = places.isEmpty() ? "(null)" : "(" + String.join(", ", Collections.nCopies(places.size(), "?")) + ")";
        return new Queue(name, address, from + " in " + marks, List.copyOf(places));
    }
}
