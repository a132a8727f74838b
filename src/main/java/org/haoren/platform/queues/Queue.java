package org.haoren.platform.queues;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.Role;

/**
 * Something that waits for people of certain roles.
 *
 * @param whose whoever holds any of these roles sees it
 * @param name last part of the keys of its words
 * @param address of the page on which it is worked off
 * @param from SQL from {@code from} on, which finds a row for each that waits, with a question mark for each value; null where it is not counted
 */
public record Queue(Set<Role> whose, String name, String address, String from, List<Object> values) {
    public Queue {
        whose = Set.copyOf(whose);
        values = List.copyOf(values);
    }

    public static Queue of(Set<Role> whose, String name, String address, String from, Object... values) {
        return new Queue(whose, name, address, from, List.of(values));
    }

    /** A place of work where nothing waits, or nobody counts it. */
    public static Queue uncounted(Set<Role> whose, String name, String address) {
        return new Queue(whose, name, address, null, List.of());
    }

    /** @param from ends where the list of places would follow @param places may be empty */
    public static Queue in(Collection<String> places, Set<Role> whose, String name, String address, String from) {
        var marks = places.isEmpty() ? "(null)" : "(" + String.join(", ", Collections.nCopies(places.size(), "?")) + ")";
        return new Queue(whose, name, address, from + " in " + marks, List.copyOf(places));
    }
}
