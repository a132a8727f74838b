package org.haoren.rights;

import org.haoren.platform.mail.Letter;

/** What people are told about the erasure of their accounts. */
enum RightsLetter implements Letter {
    ERASURE_ASKED, ERASURE_TAKEN_BACK,
    /** Something stands against it, once. */
    ERASURE_PUT_OFF,
    /** The last that goes there. */
    ERASED
}
