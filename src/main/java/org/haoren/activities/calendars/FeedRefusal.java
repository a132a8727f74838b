package org.haoren.activities.calendars;

import org.haoren.platform.refusal.Refusal;

public enum FeedRefusal implements Refusal {
    /** By the same person, from another window. */
    MADE_MEANWHILE
}
