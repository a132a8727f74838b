package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.haoren.accounts.AccountDesk;
import org.haoren.places.districts.DistrictDesk;
import org.haoren.places.districts.DistrictForm;
import org.haoren.places.districts.DistrictKind;
import org.haoren.places.districts.UnitDesk;
import org.haoren.places.districts.UnitForm;
import org.haoren.places.districts.UnitKind;
import org.haoren.places.stations.ReasonForm;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationForm;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.Role;

/** Districts and units, and the stations: registered by their leaders, decided on by a clerk. */
@ApplicationScoped
class DemoPlaces {
    @Inject DistrictDesk districts;
    @Inject UnitDesk units;
    @Inject StationDesk stations;
    @Inject AccountDesk accounts;
    @Inject DemoAccounts people;
    @Inject Cast cast;

    void loadDistricts(DemoAccounts.Staff staff, Instant moment) {
        for (var row : SeedFile.rows("districts.csv"))
            cast.act(staff.clerk(), moment, () -> districts.add(new DistrictForm(row.get("code"), row.get("parent"), DistrictKind.valueOf(upper(row, "kind")),
                    row.get("zh"), row.get("en"), Double.valueOf(row.get("latitude")), Double.valueOf(row.get("longitude")))));
        for (var row : SeedFile.rows("units.csv"))
            cast.act(staff.clerk(), moment, () -> units.add(new UnitForm(row.get("code"), row.get("zh"), row.get("en"), UnitKind.valueOf(upper(row, "kind")),
                    row.get("district"), row.get("credit_code"))));
    }

    /** Stations by the name that the seeds give them. */
    Map<String, StationId> loadStations(DemoAccounts.Staff staff, Instant approved, Instant now) {
        var loaded = new HashMap<String, StationId>();
        for (var row : SeedFile.rows("stations.csv")) loaded.put(row.get("code"), station(row, staff, row.get("status").equals("approved") ? approved : now));
        for (var person : SeedFile.rows("accounts.csv")) secondWorker(person, loaded, staff, approved);
        return loaded;
    }

    private StationId station(CSVRecord row, DemoAccounts.Staff staff, Instant moment) {
        var leader = row.get("leader");
        var form = new StationForm(row.get("zh"), row.get("en"), row.get("district"), row.get("address"), Double.valueOf(row.get("latitude")),
                Double.valueOf(row.get("longitude")), row.get("hours"), row.get("hours_en"),
                SeedFile.parts(row.get("services")));
        var station = cast.act(leader, moment.minus(Duration.ofDays(2)), () -> stations.register(form));
        var decided = moment.minus(Duration.ofDays(1));
        switch (row.get("status")) {
            case "approved" -> {
                cast.act(staff.clerk(), decided, () -> stations.approve(station));
                cast.holds(leader, Role.STATION_STAFF, station.code());
            }
            case "returned" -> cast.act(staff.otherClerk(), decided, () -> stations.sendBack(station, new ReasonForm(row.get("reason"))));
            default -> { }
        }
        return station;
    }

    private void secondWorker(CSVRecord person, Map<String, StationId> loaded, DemoAccounts.Staff staff, Instant moment) {
        if (!person.get("role").equals(Role.STATION_STAFF.name()) || !loaded.containsKey(person.get("scope"))) return;
        var station = loaded.get(person.get("scope"));
        var leads = cast.act(person.get("login"), moment, () -> stations.mine().stream().anyMatch(row -> row.id().equals(station)));
        if (!leads) people.give(person.get("login"), Role.STATION_STAFF, station.code(), staff, moment);
    }

    static List<String> workers(List<CSVRecord> people, String station) {
        return people.stream().filter(person -> person.get("role").equals(Role.STATION_STAFF.name()) && person.get("scope").equals(station))
                .map(person -> person.get("login")).toList();
    }

    private static String upper(CSVRecord row, String column) {
        return row.get(column).toUpperCase(Locale.ROOT);
    }
}
