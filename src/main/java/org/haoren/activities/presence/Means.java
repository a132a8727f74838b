package org.haoren.activities.presence;

/** How somebody was let in or out. */
public enum Means {
    /** The volunteer opened the QR code of the screen. */
    LINK,
    /** The volunteer typed the digits of the screen. */
    DIGITS,
    /** A leader read the volunteer's card: a leader's word. */
    CARD,
    /** The volunteer's telephone had no network and handed the code in later: who had the code then is not known. */
    LATE,
    /** The volunteer typed number and PIN at a device of the station: whoever knows both. */
    TERMINAL
}
