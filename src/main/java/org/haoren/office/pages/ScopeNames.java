package org.haoren.office.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.haoren.places.districts.UnitDesk;
import org.haoren.places.stations.StationDesk;
import org.haoren.platform.pages.Option;
import org.haoren.platform.words.Words;

/** {@code #{scopeNames.of(row.scope())}}: the station or unit that a role is for, in the visitor's words, read once a request. */
@Named
@RequestScoped
public class ScopeNames {
    @Inject StationDesk stations;
    @Inject UnitDesk units;
    @Inject Words words;
    private Map<String, String> names;

    /** Every station and unit that a role can be for, stations first; each with its code, since names can be the same. */
    public List<Option> getAll() {
        var all = new ArrayList<Option>();
        stations.allApproved().forEach(row -> all.add(new Option(row.id().code(), words.either(row.zh(), row.en()) + " · " + row.id().code())));
        units.all().forEach(row -> all.add(new Option(row.id().code(), words.either(row.zh(), row.en()) + " · " + row.id().code())));
        return all;
    }

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
