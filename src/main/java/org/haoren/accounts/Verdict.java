package org.haoren.accounts;

/** What a second person says to a record that a clerk made about somebody. */
public enum Verdict {
    CONFIRMED, DECLINED
}
