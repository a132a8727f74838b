package org.haoren.activities.training;

import org.haoren.platform.mail.Letter;

/** What volunteers are told of outside the portal too. */
enum TrainingLetter implements Letter {
    /** To whoever holds a course now, for ever. */
    HELD,
    /** Likewise, until a day. */
    HELD_UNTIL,
    STRUCK,
    /** To whoever had a place. */
    LESSON_OFF
}
