package org.haoren.passkeys;

import org.haoren.platform.mail.Letter;

/** What owners are told of outside the portal too. */
enum PasskeyLetter implements Letter {
    ADDED, REMOVED,
    /** It counted backwards: there may be a copy. */
    COPIED
}
