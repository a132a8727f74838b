package org.haoren.places.stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.haoren.platform.config.Settings;
import org.haoren.platform.files.QrCode;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.print.Printer;
import org.haoren.platform.print.Sheet;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;

/** What a station hangs on its wall. */
@ApplicationScoped
@Transactional
@Permit
public class PosterDesk {
    private static final int PRINTED_PIXELS = 10;
    @Inject StationDesk stations;
    @Inject Printer printer;
    @Inject Settings settings;
    @Inject Words words;

    /** To be printed on A4: PDF/A, in both languages, with a code that leads to the station's page. Of an approved station, for anybody. @throws Missing for any other */
    @Permit(Role.PUBLIC)
    public byte[] poster(StationId id) {
        var row = stations.one(id);
        if (row.status() != StationStatus.APPROVED) throw new Missing(id);
        var address = settings.publicAddress() + "/places/stations/station?station=" + id.code();
        return printer.pdf(new Sheet("places/poster.xhtml", Map.ofEntries(
                Map.entry("title", row.zh()),
                Map.entry("portal", settings.text("haoren.city.portal")),
                Map.entry("zh", row.zh()),
                Map.entry("en", row.en()),
                Map.entry("call", said(Locale.SIMPLIFIED_CHINESE, "call")),
                Map.entry("callEn", said(Locale.ENGLISH, "call")),
                Map.entry("qr", QrCode.png(address, PRINTED_PIXELS)),
                Map.entry("hours", row.hours()),
                Map.entry("hoursEn", row.hoursEn()),
                Map.entry("services", services(row, Locale.SIMPLIFIED_CHINESE)),
                Map.entry("servicesEn", services(row, Locale.ENGLISH)),
                Map.entry("place", row.address()),
                Map.entry("address", address.replaceFirst("^https?://", "")))));
    }

    private String said(Locale language, String what) {
        return words.of(language, "places.stations.poster." + what);
    }

    private String services(StationRow row, Locale language) {
        return row.services().stream().map(each -> words.of(language, "places.stations.service." + each)).collect(Collectors.joining(" · "));
    }
}
