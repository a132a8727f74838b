package org.haoren.activities.hours;

import org.haoren.platform.mail.Letter;

enum HoursLetter implements Letter {
    /** To whom they are, with the way to refuse them. */
    PRIOR_HOURS,
    /** That it counts from now on, and until when they may object. */
    CONFIRMED,
    /** With the reason, and until when they may object. */
    VOIDED
}
