package org.haoren.volunteers;

import org.haoren.platform.mail.Letter;

/** What volunteers are told of outside the portal too. */
enum VolunteerLetter implements Letter {
    /** Somebody has opened their emergency contact. */
    EMERGENCY_OPENED
}
