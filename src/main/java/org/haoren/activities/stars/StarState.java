package org.haoren.activities.stars;

/** How a star grant stands. */
public enum StarState {
    /** Proposed and put to notice; nobody has decided yet. */
    NOTICE,
    GRANTED, DECLINED,
    /** By a higher one. */
    REPLACED,
    /** By two people, since the hours are not there any more. */
    WITHDRAWN,
    EXPIRED
}
