package org.haoren.activities.calendars;

import java.time.Instant;

/** @param address secret: whoever knows it reads the feed */
public record FeedRow(String address, Instant madeAt) {
    /** As phones open it, to subscribe. */
    public String subscription() {
        return address.replaceFirst("^https?:", "webcal:");
    }
}
