package org.haoren.factors;

import org.haoren.platform.mail.Letter;

/** What owners are told of outside the portal too: called as what happened. */
enum FactorLetter implements Letter {
    SET_UP, RECOVERY_USED, LOCKED, REMOVED, RESET_PROPOSED, RESET
}
