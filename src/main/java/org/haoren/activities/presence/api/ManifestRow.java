package org.haoren.activities.presence.api;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/** What a telephone asks about a page that it is to keep like a program (Web Application Manifest). */
public record ManifestRow(String id, String name, @JsonbProperty("short_name") String shortName, String lang, @JsonbProperty("start_url") String start, String scope, String display,
        @JsonbProperty("background_color") String background, @JsonbProperty("theme_color") String theme, List<Icon> icons) {
    public ManifestRow {
        icons = List.copyOf(icons);
    }

    /** @param src where it is found */
    public record Icon(String src, String sizes, String type) {}
}
