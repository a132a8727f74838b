package org.haoren.office.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A file of {@code seeds/}: CSV (RFC 4180) in UTF-8 with a header row. */
final class SeedFile {
    private static final CSVFormat FORM = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

    private SeedFile() {}

    static List<CSVRecord> rows(String name) {
        try (var csv = new InputStreamReader(SeedFile.class.getResourceAsStream("/seeds/" + name), StandardCharsets.UTF_8); var records = FORM.parse(csv)) {
            return records.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a cell that holds several, divided by semicolons. */
    static List<String> parts(String cell) {
        return Stream.of(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
