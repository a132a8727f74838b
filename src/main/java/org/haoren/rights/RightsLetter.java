package org.haoren.rights;

import org.haoren.platform.mail.Letter;

/** What people are told about the erasure of their accounts. */
enum RightsLetter implements Letter {
    ERASURE_ASKED, ERASURE_TAKEN_BACK,
    /** Something stands against it, once. */
    ERASURE_PUT_OFF,
    /** The last that goes there. */
    ERASED,
    /** To the guardians of a child who signs in nowhere; the last to the one who asked. */
    CHILD_ERASURE_ASKED, CHILD_ERASURE_TAKEN_BACK, CHILD_ERASURE_PUT_OFF, CHILD_ERASED
}
