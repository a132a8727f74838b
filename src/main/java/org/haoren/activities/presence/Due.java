package org.haoren.activities.presence;

import java.util.Optional;

/** What a volunteer can do next at a shift. */
public enum Due {
    CHECK_IN, CHECK_OUT, NOTHING;

    /** @param presence of their place there */
    static Due of(Optional<Presence> presence) {
        if (presence.isEmpty()) return CHECK_IN;
        return presence.get().open() ? CHECK_OUT : NOTHING;
    }
}
