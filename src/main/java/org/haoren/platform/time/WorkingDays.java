package org.haoren.platform.time;

import java.io.IOException;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The working-day calendar by which notices and terms run: Monday to Friday, but for the days off and the days worked in exchange that the
 * State Council announces for each year. Immutable; a new year's list makes a new calendar.
 */
public final class WorkingDays {
    /** More special days than a century of announcements has. */
    static final int MAX_SPECIAL_DAYS = 5_000;
    /** Four years of working days: no term of this city is longer. */
    static final int MAX_WORKING_DAYS = 1_000;
    static final int MAX_SPAN_DAYS = 3_700;

    private static final CSVFormat FORM = CSVFormat.DEFAULT.builder()
            .setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setTrim(true).get();

    private final Map<LocalDate, SpecialDay> special = new HashMap<>();

    public WorkingDays(Collection<SpecialDay> exceptions) {
        if (exceptions.size() > MAX_SPECIAL_DAYS) throw new IllegalArgumentException("At most " + MAX_SPECIAL_DAYS + " special days");
        for (var day : exceptions)
            if (special.put(day.date(), day) != null) throw new IllegalArgumentException("This day is listed twice: " + day.date());
    }

    /** Reads columns date (ISO), kind (off or worked) and name, with a header line. */
    public static WorkingDays read(Reader csv) throws IOException {
        var days = new ArrayList<SpecialDay>();
        try (var records = FORM.parse(csv)) {
            for (var line : records) {
                if (days.size() == MAX_SPECIAL_DAYS) throw new IllegalArgumentException("At most " + MAX_SPECIAL_DAYS + " special days");
                days.add(day(line));
            }
        }
        return new WorkingDays(days);
    }

    private static SpecialDay day(CSVRecord line) {
        var kind = line.get("kind");
        if (!List.of("off", "worked").contains(kind))
            throw new IllegalArgumentException("Line " + (line.getRecordNumber() + 1) + ": kind is off or worked, not " + kind);
        return new SpecialDay(LocalDate.parse(line.get("date")), kind.equals("worked"), line.get("name"));
    }

    public boolean isWorkingDay(LocalDate date) {
        var exception = special.get(date);
        if (exception != null) return exception.worked();
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Whether this year's days off have been announced to us; without them a term over a holiday would end too early. */
    public boolean covers(int year) {
        return special.keySet().stream().anyMatch(date -> date.getYear() == year);
    }

    /** The day on which that many working days have passed since {@code from}, which itself does not count; zero gives {@code from}. */
    public LocalDate plus(LocalDate from, int workingDays) {
        if (workingDays < 0 || workingDays > MAX_WORKING_DAYS)
            throw new IllegalArgumentException("0 to " + MAX_WORKING_DAYS + " working days, not " + workingDays);
        var day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    /** The last day, to its end, of a notice that is up for so many working days; the day of publishing does not count. */
    public LocalDate lastDayOfNotice(LocalDate published, int workingDays) {
        if (workingDays < 1) throw new IllegalArgumentException("A notice is up for at least one working day");
        return plus(published, workingDays);
    }

    /** Working days after {@code from} up to and including {@code to}: the number that {@link #plus} needs to get from one to the other. */
    public int between(LocalDate from, LocalDate to) {
        long span = ChronoUnit.DAYS.between(from, to);
        if (span < 0 || span > MAX_SPAN_DAYS) throw new IllegalArgumentException("0 to " + MAX_SPAN_DAYS + " days apart, not " + span);
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
