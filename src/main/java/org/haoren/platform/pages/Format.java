package org.haoren.platform.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.words.Visitor;
import org.haoren.platform.words.Words;

/** Dates, times and lengths as this visitor reads them, in the city's time zone. Null is shown as nothing. */
@Named
@RequestScoped
public class Format {
    @Inject CityTime time;
    @Inject Visitor visitor;
    @Inject Words words;
    @Inject Clock clock;

    /** 11月21日, or with the year where it is another one. */
    public String day(Object when) {
        if (when == null) return "";
        var key = LocalDate.from(local(when)).getYear() == time.today().getYear() ? "format.day" : "format.longDay";
        return said(key, when);
    }

    public String longDay(Object when) {
        return when == null ? "" : said("format.longDay", when);
    }

    /** 11月21日 08:58. */
    public String minute(Object when) {
        return when == null ? "" : day(when) + " " + said("format.clock", when);
    }

    public String clock(Object when) {
        return when == null ? "" : said("format.clock", when);
    }

    public String minutes(Number minutes) {
        if (minutes == null) return "";
        var hours = minutes.longValue() / 60;
        var rest = minutes.longValue() % 60;
        if (hours == 0) return words.of("format.minutes", rest);
        return rest == 0 ? words.of("format.hours", hours) : words.of("format.hoursMinutes", hours, rest);
    }

    /** How long it is until then, in the largest unit that says something: days, hours, or minutes. Empty when it has passed. */
    public String left(Instant until) {
        var left = until == null ? Duration.ZERO : Duration.between(clock.instant(), until);
        if (left.isNegative() || left.isZero()) return "";
        if (left.toDays() > 0) return words.of("format.left.days", left.toDays());
        if (left.toHours() > 0) return words.of("format.left.hours", left.toHours());
        return words.of("format.left.minutes", Math.max(1, left.toMinutes()));
    }

    /** For {@code <time datetime>}. */
    public String iso(Object when) {
        return when == null ? "" : when.toString();
    }

    public String number(Number number) {
        return number == null ? "" : String.format(visitor.getLocale(), "%,d", number.longValue());
    }

    private String said(String key, Object when) {
        return DateTimeFormatter.ofPattern(words.of(key), visitor.getLocale()).format(local(when));
    }

    private TemporalAccessor local(Object when) {
        if (when instanceof Instant instant) return time.wall(instant);
        if (when instanceof LocalDate || when instanceof LocalDateTime) return (TemporalAccessor) when;
        throw new IllegalArgumentException("Not a date: " + when.getClass());
    }
}
