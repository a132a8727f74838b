package org.haoren.credibility.collections;

import org.haoren.platform.refusal.Refusal;

public enum CollectionRefusal implements Refusal {
    PERIOD_BACKWARDS, PERIOD_AHEAD, LAST_DAY_OVER, LAST_DAY_FAR,
    /** Nobody can agree any more. */
    CLOSED,
    FULL, ALREADY_AGREED, NOT_AGREED,
    /** There is no certificate in it that holds. */
    NO_PAPERS
}
