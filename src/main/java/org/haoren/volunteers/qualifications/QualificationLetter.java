package org.haoren.volunteers.qualifications;

import org.haoren.platform.mail.Letter;

/** What volunteers are told about their qualifications. */
enum QualificationLetter implements Letter {
    CHECKED, DECLINED,
    /** Its last day is near. */
    ENDS_SOON
}
