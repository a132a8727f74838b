package org.haoren.activities.commendations;

import org.haoren.platform.mail.Letter;

enum CommendationLetter implements Letter {
    /** To a volunteer who is asked whether it may be public. */
    COMMENDED
}
