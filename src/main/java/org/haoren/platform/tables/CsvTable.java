package org.haoren.platform.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.haoren.platform.refusal.Refused;

/** Separated values: by comma, semicolon or tab, whichever the first line has most of. */
final class CsvTable implements Table {
    private static final String SEPARATORS = ",;\t";
    private static final int FIRST_LINE = 65_536;
    /** What makes a formula of a cell in a spreadsheet, but for a number with its sign and for a telephone number. */
    private static final String FORMULA = "[=@\\t\\r].*|[+-](?![\\d\\s()-]+(\\.\\d+)?$).*";
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;

    private CsvTable(CSVParser parser) {
        this.parser = parser;
        rows = parser.iterator();
    }

    static Table open(byte[] content) {
        try {
            var text = new BufferedReader(Encoding.reader(content), FIRST_LINE);
            text.mark(FIRST_LINE);
            var separator = separator(text);
            text.reset();
            return new CsvTable(CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get().parse(text));
        } catch (IOException e) {
            throw new Refused(TableRefusal.UNREADABLE.on(Tables.FIELD));
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        var counts = new int[SEPARATORS.length()];
        for (int read = 0, sign = text.read(); read < FIRST_LINE - 1 && sign >= 0 && sign != '\n' && sign != '\r'; read++, sign = text.read()) {
            var which = SEPARATORS.indexOf(sign);
            if (which >= 0) counts[which]++;
        }
        var best = 0;
        for (int at = 1; at < counts.length; at++) if (counts[at] > counts[best]) best = at;
        return SEPARATORS.charAt(best);
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new UnreadableRow(e);
        }
    }

    @Override
    public TableRow next() {
        try {
            var record = rows.next();
            var cells = new ArrayList<TableCell>();
            for (var text : record) cells.add(cell(text));
            return new TableRow((int) record.getRecordNumber(), cells);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new UnreadableRow(e);
        }
    }

    private static TableCell cell(String text) {
        var trimmed = text.strip();
        return trimmed.isEmpty() ? TableCell.NOTHING : new TableCell(trimmed, trimmed.matches(FORMULA) ? TableCell.Kind.FORMULA : TableCell.Kind.TEXT);
    }

    @Override
    public boolean moreSheets() {
        return false;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
