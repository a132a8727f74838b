package org.haoren.accounts;

import org.haoren.platform.mail.Letter;

/** What people are told about their accounts. */
enum AccountLetter implements Letter {
    SIGN_UP_CODE,
    /** To the owner, where somebody states a number or address that has an account. */
    SIGN_UP_TAKEN,
    PASSWORD_CODE,
    /** To whoever reads what goes to a number or address without an account. */
    NO_ACCOUNT,
    LOGIN_CODE,
    /** To the owner, where somebody wants to change over to their number or address. */
    LOGIN_TAKEN,
    /** To the owner, by whoever knew the old one, or by a code. */
    PASSWORD_CHANGED,
    /** To the number or address that was. */
    LOGIN_CHANGED,
    /** To the one that is again. */
    LOGIN_RESTORED,
    /** To the one that is no more. */
    LOGIN_TAKEN_BACK,
    /** To the owner: somebody has opened their whole document number. */
    NUMBER_OPENED
}
