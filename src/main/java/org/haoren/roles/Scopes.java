package org.haoren.roles;

import org.haoren.platform.permit.Role;

/** Where a scoped role can be held. Answered by the room that owns the places: units by this one, stations by theirs, which stands after it. */
public interface Scopes {
    Role role();

    /** Whether there is such a place at work. */
    boolean has(String code);
}
