package org.haoren.activities.hours;

import org.haoren.platform.mail.Letter;

enum HoursLetter implements Letter {
    /** To whom they are, with the way to refuse them. */
    PRIOR_HOURS
}
