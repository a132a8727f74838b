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

    void planDistricts(DemoAccounts.Staff staff, Instant moment) {
        for (var row : SeedFile.rows("districts.csv"))
            cast.act(staff.clerk(), moment, () -> districts.add(new DistrictForm(row.get("code"), row.get("parent"), DistrictKind.valueOf(upper(row, "kind")),
                    row.get("zh"), row.get("en"), Double.valueOf(row.get("latitude")), Double.valueOf(row.get("longitude")))));
        for (var row : SeedFile.rows("units.csv"))
            cast.act(staff.clerk(), moment, () -> units.add(new UnitForm(row.get("code"), row.get("zh"), row.get("en"), UnitKind.valueOf(upper(row, "kind")),
                    row.get("district"), row.get("credit_code"))));
    }

    /** @return stations by the name that the seeds give them, as they come to be */
    Map<String, StationId> planStations(DemoAccounts.Staff staff, Instant beginning, Instant now) {
        var stations = new HashMap<String, StationId>();
        var approved = beginning.plus(Duration.ofDays(3));
        for (var row : SeedFile.rows("stations.csv")) station(row, stations, staff, row.get("status").equals("approved") ? approved : now);
        for (var person : SeedFile.rows("accounts.csv"))
            if (person.get("role").equals(Role.STATION_STAFF.name())) secondWorker(person, stations, staff, approved);
        return stations;
    }

    private void station(CSVRecord row, Map<String, StationId> known, DemoAccounts.Staff staff, Instant moment) {
        var leader = row.get("leader");
        var form = new StationForm(row.get("zh"), row.get("en"), row.get("district"), row.get("address"), Double.valueOf(row.get("latitude")),
                Double.valueOf(row.get("longitude")), row.get("hours"), row.get("hours_en"),
                SeedFile.parts(row.get("services")));
        cast.act(leader, moment.minus(Duration.ofDays(2)), () -> {
            var station = stations.register(form);
            known.put(row.get("code"), station);
            decide(row, station, staff, moment.minus(Duration.ofDays(1)));
        });
    }

    private void decide(CSVRecord row, StationId station, DemoAccounts.Staff staff, Instant moment) {
        switch (row.get("status")) {
            case "approved" -> cast.act(staff.clerk(), moment, () -> {
                stations.approve(station);
                cast.holds(row.get("leader"), Role.STATION_STAFF, station.code());
            });
            case "returned" -> cast.act(staff.otherClerk(), moment, () -> stations.sendBack(station, new ReasonForm(row.get("reason"))));
            default -> { }
        }
    }

    private void secondWorker(CSVRecord person, Map<String, StationId> known, DemoAccounts.Staff staff, Instant moment) {
        cast.act(person.get("login"), moment, () -> {
            var station = known.get(person.get("scope"));
            if (station == null || stations.mine().stream().anyMatch(row -> row.id().equals(station))) return;
            people.give(person.get("login"), Role.STATION_STAFF, station.code(), staff, moment);
        });
    }

    static List<String> workers(List<CSVRecord> people, String station) {
        return people.stream().filter(person -> person.get("role").equals(Role.STATION_STAFF.name()) && person.get("scope").equals(station))
                .map(person -> person.get("login")).toList();
    }

    private static String upper(CSVRecord row, String column) {
        return row.get(column).toUpperCase(Locale.ROOT);
    }
}
