package org.haoren.platform.personal;

/** What becomes of the rows about somebody whose account is erased. */
public enum Ending {
    /** At once. */
    DELETED,
    /** When the rounds of voting that were open have ended: until then nobody may come back as another person. */
    DELETED_LATER,
    /** The row stays, without what told of the person. */
    EMPTIED,
    /** The row stays as it is; the account that it names says nothing of anybody any more. */
    KEPT
}
