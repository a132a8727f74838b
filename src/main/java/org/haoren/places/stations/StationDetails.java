package org.haoren.places.stations;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.haoren.places.districts.DistrictKind;
import org.haoren.places.districts.DistrictRow;
import org.haoren.platform.refusal.Refusal;

/** What has been stated about a station, once nothing speaks against it. */
record StationDetails(String zh, String en, String district, String address, double latitude, double longitude, String hours, String hoursEn,
        Set<StationService> services) {

    /** @param district null where the form names an unknown one */
    static List<Refusal> objections(StationForm form, DistrictRow district) {
        var found = new ArrayList<Refusal>();
        if (district == null) found.add(StationRefusal.UNKNOWN_DISTRICT.on("district"));
        else if (district.kind().ordinal() < DistrictKind.STREET.ordinal()) found.add(StationRefusal.DISTRICT_TOO_WIDE.on("district"));
        if (form.latitude() == null && form.longitude() != null) found.add(StationRefusal.POSITION_INCOMPLETE.on("latitude"));
        if (form.latitude() != null && form.longitude() == null) found.add(StationRefusal.POSITION_INCOMPLETE.on("longitude"));
        if (form.services() != null && form.services().stream().anyMatch(code -> StationService.of(code).isEmpty())) found.add(StationRefusal.UNKNOWN_SERVICE.on("services"));
        return found;
    }

    /** For a form without objections. */
    static StationDetails of(StationForm form, DistrictRow district) {
        var services = EnumSet.noneOf(StationService.class);
        for (var code : form.services()) services.add(StationService.of(code).orElseThrow());
        var here = form.latitude() != null;
        return new StationDetails(tidy(form.zh()), tidy(form.en()), district.id().code(), tidy(form.address()),
                here ? form.latitude() : district.latitude(), here ? form.longitude() : district.longitude(), tidy(form.hours()), tidy(form.hoursEn()), services);
    }

    /** One form for one text, so that the same name typed differently is the same name. */
    static String tidy(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[\\s\\u3000]+", " ").strip();
    }
}
