package org.haoren.roles;

/** What the second person says to a proposal. */
public enum GrantVerdict {
    CONFIRMED, DECLINED
}
