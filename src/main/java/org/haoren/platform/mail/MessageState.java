package org.haoren.platform.mail;

/** What became of a message. */
public enum MessageState {
    /** To be sent, for the first time or again. */
    WAITING,
    /** Taken by a carrier. */
    SENT,
    /** Of a demo without a carrier: to be read on its page, and sent nowhere. */
    SHOWN,
    /** Tried too often, refused for good, or useless by now. */
    GIVEN_UP
}
