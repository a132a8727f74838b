package org.haoren.activities.claims;

import org.haoren.platform.mail.Letter;

enum LateLetter implements Letter {
    /** To the volunteer, at once: nobody has hours that they do not know of. */
    BACK_ENTERED
}
