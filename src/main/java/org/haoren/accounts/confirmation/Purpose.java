package org.haoren.accounts.confirmation;

/** What follows once a number or address is confirmed. */
public enum Purpose {
    /** An account opens. */
    SIGN_UP,
    /** A forgotten password is replaced. */
    PASSWORD,
    /** An account is known by this number or address from now on, or stays so. */
    LOGIN
}
