package org.haoren.accounts;

/** What a second person says to a change of residence. */
public enum ResidenceVerdict {
    CONFIRMED, DECLINED
}
