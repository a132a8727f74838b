package org.haoren.places.districts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All districts, each before those that lie in it; neighbours in the order in which they were added. A city has some thousand at most. */
final class DistrictTree {
    private final Map<String, DistrictRow> rows = new LinkedHashMap<>();

    /** @param districts in the order in which they were added */
    DistrictTree(List<District> districts) {
        var below = new LinkedHashMap<String, List<District>>();
        for (var district : districts) below.computeIfAbsent(String.valueOf(district.parent()), parent -> new ArrayList<>()).add(district);
        for (var root : below.getOrDefault("null", List.of())) add(root, null, below);
    }

    private void add(District district, DistrictRow around, Map<String, List<District>> below) {
        var row = district.row(around);
        rows.put(district.code(), row);
        for (var child : below.getOrDefault(district.code(), List.of())) add(child, row, below);
    }

    List<DistrictRow> all() {
        return List.copyOf(rows.values());
    }

    Map<String, DistrictRow> byCode() {
        return Collections.unmodifiableMap(rows);
    }

    Optional<DistrictRow> one(String code) {
        return Optional.ofNullable(rows.get(code));
    }

    /** Itself and everything that lies in it; empty for an unknown code. */
    List<DistrictRow> within(String code) {
        var inside = new LinkedHashSet<String>();
        var found = new ArrayList<DistrictRow>();
        for (var row : rows.values()) if (belongs(row, code, inside)) found.add(row);
        return found;
    }

    private static boolean belongs(DistrictRow row, String code, Set<String> inside) {
        return (row.id().code().equals(code) || row.parent() != null && inside.contains(row.parent())) && inside.add(row.id().code());
    }
}
