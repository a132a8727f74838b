package org.haoren.factors;

/** What the second person says to a reset. */
public enum ResetVerdict {
    CONFIRMED, DECLINED
}
