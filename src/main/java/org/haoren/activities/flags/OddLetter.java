package org.haoren.activities.flags;

import org.haoren.platform.mail.Letter;

enum OddLetter implements Letter {
    /** To the volunteer whose entry was taken out. */
    UPHELD
}
