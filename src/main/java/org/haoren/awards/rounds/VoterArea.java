package org.haoren.awards.rounds;

import java.util.List;
import java.util.Set;

/**
 * Where the voters of a round live.
 *
 * @param named the districts that its rules name; empty where everybody votes, wherever they live
 * @param codes of these and of everything that lies in them
 */
public record VoterArea(List<VoterDistrictRow> named, Set<String> codes) {
    public static final VoterArea EVERYWHERE = new VoterArea(List.of(), Set.of());

    public VoterArea {
        named = List.copyOf(named);
        codes = Set.copyOf(codes);
    }

    public boolean everywhere() {
        return named.isEmpty();
    }
}
