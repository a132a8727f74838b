package org.haoren.office.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.haoren.places.districts.UnitDesk;
import org.haoren.places.stations.StationDesk;
import org.haoren.platform.words.Words;

/** {@code #{scopeNames.of(row.scope())}}: the station or unit that a role is for, in the visitor's words, read once a request. */
@Named
@RequestScoped
public class ScopeNames {
    @Inject StationDesk stations;
    @Inject UnitDesk units;
    @Inject Words words;
    private Map<String, String> names;

    /** Empty for a code that names neither. */
    public String of(String code) {
        if (names == null) {
            names = new HashMap<>();
            units.all().forEach(row -> names.put(row.id().code(), words.either(row.zh(), row.en())));
            stations.allApproved().forEach(row -> names.put(row.id().code(), words.either(row.zh(), row.en())));
        }
        return names.getOrDefault(code, "");
    }
}
