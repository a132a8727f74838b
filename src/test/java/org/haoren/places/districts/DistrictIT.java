package org.haoren.places.districts;

import static org.assertj.core.api.Assertions.assertThat;

import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

class DistrictIT extends PortalTest {
    @Test
    void everybody_sees_the_tree_and_only_a_clerk_adds_to_it() {
        TestPlaces.community(portal);
        assertThat(portal.nobody().get("/api/districts").expect(200).list()).hasSizeGreaterThanOrEqualTo(4);
        Object[] form = {"code", "T-9", "parent", TestPlaces.CITY, "kind", "DISTRICT", "zh", "新区", "en", "New", "latitude", 35, "longitude", 114};
        portal.nobody().post("/api/districts", form).expect(401);
        portal.resident("居民").post("/api/districts", form).expect(403);
        portal.clerk().post("/api/districts", form).expect(201);
        portal.clerk().post("/api/districts", form).expect(409, "CODE_TAKEN").beside("code");
    }

    @Test
    void a_district_lies_in_one_of_the_level_above_it() {
        TestPlaces.community(portal);
        add("T-8", TestPlaces.CITY, "COMMUNITY").expect(409, "PARENT_OF_WRONG_LEVEL").beside("parent");
        add("T-8", "nowhere", "STREET").expect(409, "UNKNOWN_PARENT");
        add("T-8", null, "CITY").expect(409, "ONLY_ONE_CITY");
        add("t 8", TestPlaces.CITY, "DISTRICT").expect(422, "Pattern").beside("code");
        add("T-8", TestPlaces.CITY, "PLANET").expect(400);
    }

    @Test
    void a_unit_has_a_valid_credit_code_of_its_own() {
        TestPlaces.community(portal);
        unit("it-police", "11999999730410781K").expect(201);
        unit("it-police-two", "11999999730410781K").expect(409, "CREDIT_CODE_TAKEN").beside("creditCode");
        unit("it-police", "119999997308203936").expect(409, "CODE_TAKEN").beside("code");
        unit("it-tax", "119999997308203937").expect(409, "CREDIT_CODE_WRONG").beside("creditCode");
        portal.nobody().get("/api/units/it-police").expect(200);
        portal.nobody().get("/api/units/nobody-knows").expect(404);
    }

    private org.haoren.suite.Answer add(String code, String parent, String kind) {
        return portal.clerk().post("/api/districts", "code", code, "parent", parent, "kind", kind, "zh", "区", "en", "District", "latitude", 35, "longitude", 114);
    }

    private org.haoren.suite.Answer unit(String code, String creditCode) {
        return portal.clerk().post("/api/units", "code", code, "zh", "试城单位", "en", "Unit", "kind", "GOVERNMENT", "district", TestPlaces.CITY, "creditCode", creditCode);
    }
}
