package org.haoren.awards.rounds;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** The five categories of moral models and whatever else the city keeps in {@code seeds/award-categories.csv}. */
@ApplicationScoped
class KnownCategories {
    private static final CSVFormat FORM = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setTrim(true).get();
    private List<CategoryRow> rows;

    @PostConstruct
    void read() {
        try (var csv = new InputStreamReader(KnownCategories.class.getResourceAsStream("/seeds/award-categories.csv"), StandardCharsets.UTF_8);
                var lines = FORM.parse(csv)) {
            rows = lines.stream().map(line -> new CategoryRow(line.get("code"), line.get("zh"), line.get("en"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CategoryRow> rows() {
        return rows;
    }
}
