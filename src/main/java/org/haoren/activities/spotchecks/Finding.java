package org.haoren.activities.spotchecks;

public enum Finding {
    OPEN, IN_ORDER, WRONG
}
