package org.haoren.activities.shifts;

import org.haoren.platform.mail.Letter;

/** What volunteers are told of outside the portal too. */
enum ShiftLetter implements Letter {
    /** To a minor whose guardian has given their place back. */
    COMPANY_GONE,
    /** To whoever had a place or waited for one. */
    CALLED_OFF,
    /** To whoever waits longest: a place is kept for them for a while. */
    OFFERED,
    OFFER_LAPSED,
    /** To whoever has a place, a while before the shift. */
    REMINDER
}
