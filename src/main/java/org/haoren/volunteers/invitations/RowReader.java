package org.haoren.volunteers.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.haoren.accounts.DocumentDesk;
import org.haoren.accounts.DocumentType;
import org.haoren.platform.config.Settings;
import org.haoren.platform.tables.TableCell;
import org.haoren.platform.tables.TableRow;
import org.haoren.platform.tables.Tables;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.words.Words;

/** Reads one row: what it says, or everything that is wrong with it. Asks nothing of the database. */
@ApplicationScoped
class RowReader {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern HOURS = Pattern.compile("\\d{1,5}(\\.\\d{1,4})?");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_SOURCE = 120;
    private static final int MOST_HOURS = 20_000;
    /** What a spreadsheet keeps of a number. */
    private static final int EXACT_DIGITS = 15;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    @Inject DocumentDesk documents;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject Words words;

    /** @param candidate null where there are faults */
    record Reading(Candidate candidate, List<FaultRow> faults) {}

    Reading read(TableRow row, Map<Part, Integer> places) {
        if (row.cells().size() > Tables.MOST_COLUMNS) return new Reading(null, List.of(new FaultRow(row.number(), Part.ROW, FaultKind.TOO_WIDE, "")));
        var line = new Line(row, places);
        var name = line.text(Part.NAME, LONGEST_NAME, true);
        var type = type(line);
        var hash = hash(line, type);
        var contact = line.text(Part.CONTACT, LONGEST_SOURCE, true).map(typed -> documents.recipient(typed).orElseGet(() -> line.fault(Part.CONTACT, FaultKind.CONTACT_WRONG)));
        var minutes = minutes(line);
        var since = line.text(Part.SINCE, LONGEST_NAME, false).map(typed -> day(line, Part.SINCE, typed)).map(LocalDate::toString).orElse("");
        var source = line.text(Part.SOURCE, LONGEST_SOURCE, false).orElse("");
        if (minutes > 0 && source.isEmpty() && line.faults.stream().noneMatch(fault -> fault.part() == Part.SOURCE)) line.fault(Part.SOURCE, FaultKind.SOURCE_NEEDED);
        if (!line.faults.isEmpty()) return new Reading(null, line.faults);
        return new Reading(new Candidate(row.number(), name.orElseThrow(), hash, contact.orElseThrow(), minutes, since, source), List.of());
    }

    private DocumentType type(Line line) {
        var typed = line.text(Part.TYPE, LONGEST_NAME, false);
        if (typed.isEmpty()) return DocumentType.CARD;
        for (var type : DocumentType.values()) for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
            for (var name : words.of(language, "volunteers.invitations.type." + type).split("\\|")) if (Columns.plain(name).equals(Columns.plain(typed.get()))) return type;
        return line.fault(Part.TYPE, FaultKind.TYPE_UNKNOWN);
    }

    /** Null where there is a fault. */
    private String hash(Line line, DocumentType type) {
        var number = line.text(Part.NUMBER, LONGEST_NAME, true);
        var country = line.text(Part.COUNTRY, LONGEST_NAME, false).map(text -> text.toUpperCase(Locale.ROOT)).orElse(null);
        var born = line.text(Part.BORN, LONGEST_NAME, false).map(typed -> day(line, Part.BORN, typed)).orElse(null);
        if (number.isEmpty() || type == null || line.has(Part.BORN) || line.has(Part.COUNTRY)) return null;
        if (line.cell(Part.NUMBER).kind() == TableCell.Kind.NUMBER && number.get().length() > EXACT_DIGITS) return line.fault(Part.NUMBER, FaultKind.NUMBER_ROUNDED);
        var read = documents.read(type, number.get(), country, born);
        for (var objection : read.objections()) switch (String.valueOf(objection.field())) {
            case "country" -> line.fault(Part.COUNTRY, FaultKind.COUNTRY_WRONG);
            case "born" -> line.fault(Part.BORN, FaultKind.BORN_WRONG);
            default -> line.fault(Part.NUMBER, FaultKind.NUMBER_WRONG);
        }
        if (read.born() != null && Period.between(read.born(), time.today()).getYears() < settings.number("haoren.volunteer.full-age")) line.faults.add(new FaultRow(line.row.number(), Part.ROW, FaultKind.NOT_OF_AGE, ""));
        return read.hash();
    }

    private static int minutes(Line line) {
        var typed = line.text(Part.HOURS, LONGEST_NAME, false).map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s,]", "").replaceFirst("(小时|h|hours?)$", ""));
        if (typed.isEmpty()) return 0;
        if (!HOURS.matcher(typed.get()).matches() || new BigDecimal(typed.get()).intValue() > MOST_HOURS) {
            line.fault(Part.HOURS, FaultKind.HOURS_WRONG);
            return 0;
        }
        return new BigDecimal(typed.get()).multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.DOWN).intValue();
    }

    private LocalDate day(Line line, Part part, String typed) {
        var read = DAY.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", ""));
        try {
            var day = read.matches() ? LocalDate.of(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)), Integer.parseInt(read.group(3))) : null;
            if (day != null && !day.isBefore(EARLIEST) && !day.isAfter(time.today())) return day;
        } catch (DateTimeException noSuchDay) {
            // said below, as what is no day at all
        }
        return line.fault(part, part == Part.BORN ? FaultKind.BORN_WRONG : FaultKind.DAY_WRONG);
    }

    /** A row and what has been found wrong with it so far. */
    private static final class Line {
        private static final OneLine.Check CHECK = new OneLine.Check();
        private final TableRow row;
        private final Map<Part, Integer> places;
        private final List<FaultRow> faults = new ArrayList<>();

        private Line(TableRow row, Map<Part, Integer> places) {
            this.row = row;
            this.places = places;
        }

        private TableCell cell(Part part) {
            return row.cell(places.getOrDefault(part, Tables.MOST_COLUMNS));
        }

        private boolean has(Part part) {
            return faults.stream().anyMatch(fault -> fault.part() == part);
        }

        /** @return null */
        private <T> T fault(Part part, FaultKind kind) {
            faults.add(new FaultRow(row.number(), part, kind, FaultRow.masked(cell(part).text())));
            return null;
        }

        private Optional<String> text(Part part, int longest, boolean needed) {
            var cell = cell(part);
            var kind = switch (cell.kind()) {
                case FORMULA -> FaultKind.FORMULA;
                case MERGED -> FaultKind.MERGED;
                case ERROR -> FaultKind.ERROR;
                case TEXT, NUMBER, DAY -> cell.blank() ? needed ? FaultKind.MISSING : null : cell.text().codePointCount(0, cell.text().length()) > longest ? FaultKind.TOO_LONG
                        : CHECK.isValid(cell.text(), null) ? null : FaultKind.UNREADABLE;
            };
            if (kind != null) fault(part, kind);
            return kind != null || cell.blank() ? Optional.empty() : Optional.of(cell.text());
        }
    }
}
