package org.haoren.activities.stars;

/** What a second person says. */
public enum StarVerdict {
    GRANTED, DECLINED
}
