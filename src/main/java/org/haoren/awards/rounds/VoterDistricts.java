package org.haoren.awards.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.haoren.places.districts.DistrictRow;
import org.haoren.platform.refusal.Refusal;

/** The districts that a round's rules name, held against the city's tree. */
final class VoterDistricts {
    private final List<DistrictRow> tree;
    private final Map<String, DistrictRow> rows = new HashMap<>();

    /** @param tree each district before those that lie in it */
    VoterDistricts(List<DistrictRow> tree) {
        this.tree = tree;
        tree.forEach(row -> rows.put(row.id().code(), row));
    }

    /** One for each code that is no district's. */
    List<Refusal> objections(List<String> codes) {
        var found = new ArrayList<Refusal>();
        for (var code : new LinkedHashSet<>(codes)) if (!rows.containsKey(code)) found.add(RoundRefusal.UNKNOWN_DISTRICT.on("districts").with(code));
        return found;
    }

    /** Without what lies in another of them anyway: the same rule has the same words. */
    List<String> plain(List<String> codes) {
        var named = new HashSet<>(codes);
        return named.stream().filter(code -> !inside(rows.get(code).parent(), named)).sorted().toList();
    }

    /** Named in the order of the tree. */
    VoterArea area(List<String> codes) {
        if (codes.isEmpty()) return VoterArea.EVERYWHERE;
        var named = new HashSet<>(codes);
        var all = new HashSet<String>();
        for (var row : tree) if (inside(row.id().code(), named)) all.add(row.id().code());
        return new VoterArea(tree.stream().filter(row -> named.contains(row.id().code())).map(row -> new VoterDistrictRow(row.id().code(), row.pathZh(), row.pathEn())).toList(), all);
    }

    private boolean inside(String code, HashSet<String> named) {
        for (var at = code; at != null; at = rows.get(at).parent()) if (named.contains(at)) return true;
        return false;
    }
}
