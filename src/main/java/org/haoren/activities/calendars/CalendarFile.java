package org.haoren.activities.calendars;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Geo;
import biweekly.property.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.haoren.activities.shifts.DiaryRow;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.places.stations.StationRow;
import org.haoren.platform.words.Bilingual;

/** An iCalendar file (RFC 5545) of somebody's shifts. */
final class CalendarFile {
    private static final String PRODUCT = "-//Haoren//Shifts//";
    private static final Duration AGAIN = Duration.ofHours(1);
    private final String host;
    private final String portal;
    private final String language;
    private final ICalendar file = new ICalendar();

    /** @param portal public address, without a slash at its end @param title of the calendar */
    CalendarFile(String portal, String title, String language) {
        this.portal = portal;
        this.host = portal.replaceFirst("^https?://", "").replaceFirst("[:/].*$", "");
        this.language = language;
        file.setVersion(ICalVersion.V2_0);
        file.setProductId(PRODUCT + (language.startsWith("zh") ? "ZH" : "EN"));
        file.setName(title);
        file.setExperimentalProperty("X-WR-CALNAME", title);
        file.setRefreshInterval(biweekly.util.Duration.builder().hours((int) AGAIN.toHours()).build());
    }

    void add(DiaryRow row, StationRow station) {
        var shift = row.shift();
        var event = new VEvent();
        event.setUid(shift.id().code() + "@" + host);
        event.setDateTimeStamp(date(row.changedAt()));
        event.setLastModified(date(row.changedAt()));
        event.setDateStart(date(shift.startsAt()));
        event.setDateEnd(date(shift.endsAt()));
        event.setSummary(new Bilingual(shift.zh(), shift.en()).in(language));
        event.setLocation(new Bilingual(station.zh(), station.en()).in(language) + ", " + station.address());
        event.setGeo(new Geo(station.latitude(), station.longitude()));
        event.setDescription(described(shift));
        event.setUrl(address(shift));
        event.setStatus(row.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setSequence(row.changes());
        file.addEvent(event);
    }

    private String described(ShiftRow shift) {
        var what = shift.calledOff() == null ? new Bilingual(shift.riskZh(), shift.riskEn()).in(language) : shift.calledOff().reason();
        return what + "\n" + address(shift);
    }

    private String address(ShiftRow shift) {
        return portal + "/activities/shifts/shift?shift=" + shift.id().code();
    }

    private static Date date(Instant moment) {
        return Date.from(moment);
    }

    String text() {
        return Biweekly.write(file).go();
    }
}
