package org.haoren.volunteers;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/** Codes with their names in the order of the list. */
final class CodeList {
    private final Map<String, CodeRow> rows;

    private CodeList(Map<String, CodeRow> rows) {
        this.rows = rows;
    }

    /** @param resource on the class path, with the header {@code code,zh,en} and, for service fields, {@code adults_only} */
    static CodeList at(String resource) {
        var stream = Objects.requireNonNull(CodeList.class.getResourceAsStream(resource), resource);
        try (var csv = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CodeList read(Reader csv) throws IOException {
        var rows = new LinkedHashMap<String, CodeRow>();
        for (var line : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get().parse(csv)) {
            var row = new CodeRow(line.get("code"), line.get("zh"), line.get("en"), line.isMapped("adults_only") && line.get("adults_only").equals("yes"));
            if (rows.put(row.code(), row) != null) throw new IllegalArgumentException("Twice in the list: " + row.code());
        }
        return new CodeList(rows);
    }

    List<CodeRow> all() {
        return List.copyOf(rows.values());
    }

    boolean holdsAll(Collection<String> codes) {
        return codes.stream().allMatch(code -> code != null && rows.containsKey(code));
    }

    /** In the list's order; a code that is no longer in the list stands for itself. */
    List<CodeRow> named(Collection<String> codes) {
        var found = new ArrayList<CodeRow>();
        for (var row : rows.values()) if (codes.contains(row.code())) found.add(row);
        for (var code : codes) if (!rows.containsKey(code)) found.add(new CodeRow(code, code, code, false));
        return found;
    }
}
