package org.haoren.activities.presence;

/** How somebody was let in or out. */
public enum Means {
    /** The volunteer opened the QR code of the screen. */
    LINK,
    /** The volunteer typed the digits of the screen. */
    DIGITS,
    /** A leader read the volunteer's card: a leader's word. */
    CARD
}
