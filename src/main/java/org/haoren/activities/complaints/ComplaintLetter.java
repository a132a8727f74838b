package org.haoren.activities.complaints;

import org.haoren.platform.mail.Letter;

enum ComplaintLetter implements Letter {
    /** To whoever complained, as the next. */
    ACKNOWLEDGED,
    ANSWERED,
    /** To somebody who is concerned. */
    HEARING
}
