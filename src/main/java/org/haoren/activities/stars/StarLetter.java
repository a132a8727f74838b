package org.haoren.activities.stars;

import org.haoren.platform.mail.Letter;

/** What volunteers are told about their stars. */
enum StarLetter implements Letter {
    PROPOSED, GRANTED, DECLINED, WITHDRAWN
}
