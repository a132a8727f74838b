package org.haoren.platform.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** A list for somebody's spreadsheet: UTF-8 with a mark, so that it opens with the right signs, and no cell that would be taken for a formula. */
public final class CsvText {
    private static final String MARK = "\uFEFF";
    private static final String DANGEROUS = "=+-@\t\r";

    private CsvText() {}

    public static String of(List<List<String>> rows) {
        var text = new StringBuilder(MARK);
        try (var printer = CSVFormat.RFC4180.print(text)) {
            for (var row : rows) printer.printRecord(row.stream().map(CsvText::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String harmless(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
