package org.haoren.activities.calendars;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.haoren.activities.shifts.PlaceDesk;
import org.haoren.places.stations.StationDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Marks;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.words.Visitor;
import org.haoren.platform.words.Words;

/** Gives volunteers the secret address of their own calendar, and whoever asks there the calendar. */
@ApplicationScoped
@Transactional
@Permit
public class FeedDesk {
    private static final String LINK = "calendar feed";
    /** Calendars keep what was for a while, so that nobody wonders where it went. */
    private static final Duration PAST = Duration.ofDays(60);
    @Inject FeedStore feeds;
    @Inject PlaceDesk places;
    @Inject StationDesk stations;
    @Inject Marks marks;
    @Inject Settings settings;
    @Inject Words words;
    @Inject Visitor visitor;
    @Inject Clock clock;
    @Inject Caller caller;

    /** The caller's, where they have asked for one. */
    @Permit(Role.VOLUNTEER)
    public Optional<FeedRow> mine() {
        return feeds.of(caller.account()).map(this::row);
    }

    /** An address, or another one in place of the one that was: that is dead from now on. In the caller's language. @throws Refused with {@link FeedRefusal#MADE_MEANWHILE} */
    @Permit(Role.VOLUNTEER)
    public FeedRow renew() {
        var now = clock.instant();
        var language = visitor.isChinese() ? "zh-CN" : "en";
        var known = feeds.locked(caller.account());
        known.ifPresent(feed -> feed.renew(language, now));
        return row(known.orElseGet(() -> begun(new Feed(caller.account(), language, now))));
    }

    private Feed begun(Feed feed) {
        try {
            feeds.add(feed);
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "calendar_feed_once")) throw new Refused(FeedRefusal.MADE_MEANWHILE);
            throw e;
        }
        return feed;
    }

    /** There is none any more. */
    @Permit(Role.VOLUNTEER)
    public void end() {
        feeds.locked(caller.account()).ifPresent(feeds::remove);
    }

    /** What the feed says at this moment: an iCalendar file (RFC 5545). @throws Missing where there is none at that address */
    @Permit(Role.PUBLIC)
    public String file(String link) {
        var feed = marks.code(LINK, link).flatMap(feeds::byCode).orElseThrow(() -> new Missing("feed"));
        var file = new CalendarFile(settings.publicAddress(), words.of(Locale.forLanguageTag(feed.language()), "activities.calendars.name"), feed.language());
        var diary = places.diary(feed.owner(), clock.instant().minus(PAST));
        var known = stations.rows(diary.stream().map(row -> row.shift().station()).collect(toSet()));
        for (var row : diary) if (known.containsKey(row.shift().station())) file.add(row, known.get(row.shift().station()));
        return file.text();
    }

    private FeedRow row(Feed feed) {
        return new FeedRow(settings.publicAddress() + "/api/calendars/" + marks.marked(LINK, feed.code()) + ".ics", feed.madeAt());
    }
}
