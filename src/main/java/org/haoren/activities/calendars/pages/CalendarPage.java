package org.haoren.activities.calendars.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.calendars.FeedDesk;
import org.haoren.activities.calendars.FeedRow;
import org.haoren.platform.pages.Outcome;

/** The caller's shifts in the calendar of their phone. */
@Named
@RequestScoped
public class CalendarPage {
    private static final String HERE = "/activities/calendars/mine";
    @Inject FeedDesk desk;
    @Inject Outcome outcome;
    private FeedRow row;
    private boolean read;

    /** Null where they have asked for none. */
    public FeedRow getRow() {
        if (!read) row = desk.mine().orElse(null);
        read = true;
        return row;
    }

    public String renew() {
        return outcome.of(() -> {
            desk.renew();
        }, HERE, "activities.calendar.made");
    }

    public String end() {
        return outcome.of(desk::end, HERE, "activities.calendar.ended");
    }
}
