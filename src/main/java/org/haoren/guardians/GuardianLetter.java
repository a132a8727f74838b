package org.haoren.guardians;

import org.haoren.platform.mail.Letter;

/** What guardians and wards are told of outside the portal too. No name stands in any. */
enum GuardianLetter implements Letter {
    /** To whom somebody names as their guardian. */
    ASKED,
    /** To the ward. */
    ACCEPTED, DECLINED, CONSENT_WITHDRAWN,
    /** To both. */
    CONFIRMED, NOT_CONFIRMED, LAID_DOWN, FULL_AGE, ENDED_BY_OFFICE,
    /** To the other guardians. */
    OTHER_WITHDREW,
    /** To whoever lives by their own income. */
    OWN_INCOME
}
