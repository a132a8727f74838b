package org.haoren.awards.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.haoren.suite.Json;
import org.haoren.suite.PortalTest;
import org.junit.jupiter.api.Test;

/** Whatever is amended of a programme, its categories are those of the last form, in their order. */
class ProgrammeIT extends PortalTest {
    private static final String CODE = "amended";

    @Test
    void categories_become_fewer_more_and_others() {
        portal.clerk().post("/api/programmes", form("first", "second", "third")).expect(201);
        for (var codes : List.of(List.of("second"), List.of("third", "second", "first"), List.of("first", "third"), List.of("fourth"),
                List.of("fourth", "first", "second", "third"))) {
            portal.clerk().put("/api/programmes/" + CODE, form(codes.toArray(String[]::new))).expect(200);
            var now = portal.clerk().get("/api/programmes/" + CODE).expect(200).json().getJsonArray("categories").getValuesAs(JsonObject.class);
            assertThat(now).extracting(each -> each.getString("code")).containsExactlyElementsOf(codes);
        }
    }

    private static Object[] form(String... categories) {
        var all = new ArrayList<>();
        for (var code : categories) all.add(Json.of("code", code, "zh", "类别" + code, "en", "Category " + code));
        return new Object[] {"code", CODE, "zh", "改过的项目", "en", "Amended", "documentNumber", "禾文明办〔2026〕9 号", "approvingBody", "禾州市文明委", "cycle", "YEARLY", "quota", 10, "categories", all};
    }
}
