package org.haoren.places.stations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationId;
import org.haoren.places.stations.StationRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.words.Words;

/** {@code #{stationNames.of(row.station())}}: stations in the visitor's words, read once a request. For every page whose rows name stations. */
@Named
@RequestScoped
public class StationNames {
    @Inject StationDesk desk;
    @Inject Words words;
    private Map<String, StationRow> rows;

    public String of(StationId id) {
        var row = rows().get(id.code());
        return row == null ? id.code() : words.either(row.zh(), row.en());
    }

    /** Null for a station that is no longer open. */
    public StationRow row(StationId id) {
        return rows().get(id.code());
    }

    public List<Option> getAll() {
        return desk.allApproved().stream().map(this::option).toList();
    }

    private Option option(StationRow row) {
        return new Option(row.id().code(), words.either(row.zh(), row.en()));
    }

    private Map<String, StationRow> rows() {
        if (rows == null) {
            rows = new HashMap<>();
            desk.allApproved().forEach(row -> rows.put(row.id().code(), row));
        }
        return rows;
    }
}
