package org.haoren.activities.flags;

import java.util.Optional;

/** Finds one thing odd, or not. Knows nothing but what it is shown. */
interface Rule {
    /** @return code of the other entry that makes it odd, empty text where it is no entry that does; nothing where nothing is odd */
    Optional<String> odd(Look look);
}
