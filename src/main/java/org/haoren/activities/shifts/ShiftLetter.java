package org.haoren.activities.shifts;

import org.haoren.platform.mail.Letter;

/** What volunteers are told of outside the portal too. */
enum ShiftLetter implements Letter {
    /** To a minor whose guardian has given their place back. */
    COMPANY_GONE
}
