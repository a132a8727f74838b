package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Places for tests: one small district tree that all share, and stations that each makes for itself. */
public final class TestPlaces {
    public static final String CITY = "T";
    public static final String DISTRICT = "T-1";
    public static final String STREET = "T-1-1";
    public static final String COMMUNITY = "T-1-1-1";

    private static final Map<String, String> STATIONS = new ConcurrentHashMap<>();
    private static final AtomicInteger UNITS = new AtomicInteger(1000);

    private TestPlaces() {}

    /** There after the call, whoever makes it first; in a portal that has its city already, a community of that. @return the community's code */
    public static synchronized String community(Portal portal) {
        var known = portal.nobody().get("/api/districts").expect(200).list().getValuesAs(jakarta.json.JsonObject.class);
        var another = known.stream().anyMatch(row -> row.getString("kind").equals("CITY") && !row.getJsonObject("id").getString("code").equals(CITY));
        if (another) return known.stream().filter(row -> row.getString("kind").equals("COMMUNITY")).findFirst().orElseThrow().getJsonObject("id").getString("code");
        add(portal, CITY, null, "CITY", "试城市");
        add(portal, DISTRICT, CITY, "DISTRICT", "试城区");
        add(portal, STREET, DISTRICT, "STREET", "试城街道");
        add(portal, COMMUNITY, STREET, "COMMUNITY", "试城社区");
        return COMMUNITY;
    }

    /** A street of its own, with two communities: {@code -1} and {@code -2} behind its code. @param name capital letters and digits @return its code */
    public static synchronized String street(Portal portal, String name) {
        community(portal);
        var code = DISTRICT + "-" + name;
        add(portal, code, DISTRICT, "STREET", name + "街道", name + " Street");
        add(portal, code + "-1", code, "COMMUNITY", name + "一社区", name + " First");
        add(portal, code + "-2", code, "COMMUNITY", name + "二社区", name + " Second");
        return code;
    }

    private static void add(Portal portal, String code, String parent, String kind, String zh) {
        add(portal, code, parent, kind, zh, "Test " + kind);
    }

    private static void add(Portal portal, String code, String parent, String kind, String zh, String en) {
        if (portal.nobody().get("/api/districts/" + code).status() == 200) return;
        portal.clerk().post("/api/districts", "code", code, "parent", parent, "kind", kind, "zh", zh, "en", en, "latitude", 35, "longitude", 114).expect(201);
    }

    /** For a role of that kind: a unit or a station under this name, made where there is none. @return its code, or nothing for a role without scope */
    static synchronized String scope(Portal portal, String role, String name) {
        if (role.equals("STATION_STAFF") && portal.nobody().get("/api/stations/" + name).status() != 200)
            return STATIONS.computeIfAbsent(portal.address() + " " + name, each -> approved(portal, portal.resident("站长"), name));
        if (role.equals("DEPARTMENT_REVIEWER") && portal.nobody().get("/api/units/" + name).status() != 200) unit(portal, name);
        return name;
    }

    /** A unit of the city, with a credit code that nobody is given. */
    public static void unit(Portal portal, String code) {
        community(portal);
        portal.clerk().post("/api/units", "code", code, "zh", "试城单位", "en", "Unit", "kind", "GOVERNMENT", "district", district(portal), "creditCode",
                CreditCodes.of(UNITS.incrementAndGet())).expect(201);
    }

    /** The widest of the portal. */
    private static String district(Portal portal) {
        return portal.nobody().get("/api/districts").expect(200).list().getValuesAs(jakarta.json.JsonObject.class).stream().filter(row -> row.getString("kind").equals("CITY"))
                .findFirst().orElseThrow().getJsonObject("id").getString("code");
    }

    /** Pairs for a well-formed registration of a station. */
    public static Object[] form(Portal portal, String zh) {
        return new Object[] {"zh", zh, "en", "A station", "district", community(portal), "address", "试城路 1 号", "hours", "周一至周日 8:00–18:00",
                "hoursEn", "Mon–Sun 8:00–18:00", "services", List.of("REST", "WISHES")};
    }

    /** Registered and waiting. @return its code */
    public static String registered(Portal portal, Person leader, String zh) {
        return leader.post("/api/stations", form(portal, zh)).expect(201).json().getJsonObject("id").getString("code");
    }

    /** Approved by the shared clerk; the leader is its staff from now on. @return its code */
    public static String approved(Portal portal, Person leader, String zh) {
        var code = registered(portal, leader, zh);
        assertThat(portal.clerk().post("/api/stations/" + code + "/approval").expect(200).json().getString("status")).isEqualTo("APPROVED");
        return code;
    }

    /** Registers as a volunteer, with the identity number that the suite gave the person. */
    public static Answer volunteer(Person person, String idNumber) {
        return person.post("/api/volunteers", "idNumber", idNumber, "skills", List.of("haircut"), "fields", List.of(), "times", List.of("weekend_day"),
                "phone", "13800000001", "emergencyName", "𠮷小满", "emergencyRelation", "FRIEND", "emergencyPhone", "13800000002", "oath", true);
    }
}
