package org.haoren.places.stations;

import java.util.Locale;
import java.util.Optional;

/** What a station offers to whoever comes in. */
public enum StationService {
    REST, WATER, CHARGING, UMBRELLA, FIRST_AID, BOOKS, READING, CHILDCARE, WISHES;

    /** In any case, with or without marks between words: {@code firstaid}, {@code first-aid}. */
    public static Optional<StationService> of(String code) {
        if (code == null) return Optional.empty();
        var plain = plain(code);
        for (var service : values()) if (plain(service.name()).equals(plain)) return Optional.of(service);
        return Optional.empty();
    }

    private static String plain(String code) {
        return code.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }
}
