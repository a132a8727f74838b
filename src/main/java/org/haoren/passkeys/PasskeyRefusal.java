package org.haoren.passkeys;

import org.haoren.platform.refusal.Refusal;

public enum PasskeyRefusal implements Refusal {
    /** The portal's address is none at which browsers know passkeys. */
    NOT_OFFERED,
    /** The caller's sign-in is too old for this. */
    SIGN_IN_FIRST,
    TOO_MANY, KNOWN_ALREADY, CHALLENGE_GONE,
    /** It was asked for at another address than the portal's. */
    ANOTHER_ADDRESS,
    NOT_RIGHT, UNKNOWN_PASSKEY, COUNTS_BACKWARDS
}
