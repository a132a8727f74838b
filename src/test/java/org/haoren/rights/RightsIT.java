package org.haoren.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.haoren.suite.Json;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** People see everything that is kept about them, take it away, and learn who opened what is sealed. */
class RightsIT extends PortalTest {
    @Test
    void the_owner_sees_everything_and_nobody_else_does() {
        var owner = portal.volunteer("看自己的人");
        var sections = owner.get("/api/me/data").expect(200).list().getValuesAs(JsonObject.class);
        assertThat(sections).extracting(each -> each.getString("table")).contains("account", "account_document", "account_consent", "volunteer", "volunteer_time", "role_grant");
        assertThat(field(sections, "account", "login")).contains(owner.login());
        assertThat(field(sections, "account", "id_number")).contains(owner.idNumber());
        assertThat(field(sections, "volunteer", "emergency_name")).contains("家人");
        assertThat(field(sections, "volunteer_time", "code")).contains("weekend_day");
        var other = portal.volunteer("看别人的人");
        assertThat(other.get("/api/me/data").expect(200).text()).doesNotContain(owner.login()).doesNotContain(owner.idNumber()).doesNotContain("看自己的人");
        portal.nobody().get("/api/me/data").expect(401);
        portal.nobody().get("/api/me/data/file").expect(401);
    }

    @Test
    void the_file_has_all_rows_in_full() {
        var owner = portal.volunteer("带走数据的人");
        var answer = owner.get("/api/me/data/file").expect(200);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"my-data.json\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        var file = answer.json();
        assertThat(file.getString("format")).isEqualTo("haoren-my-data/1");
        var tables = file.getJsonArray("tables").getValuesAs(JsonObject.class);
        var volunteer = tables.stream().filter(each -> each.getString("table").equals("volunteer")).findFirst().orElseThrow();
        assertThat(volunteer.getString("onErasure")).isEqualTo("EMPTIED");
        assertThat(volunteer.getJsonArray("rows").getJsonObject(0).getString("phone")).isEqualTo(owner.login());
        assertThat(answer.text()).contains(owner.idNumber()).doesNotContain("pbkdf").doesNotContain("password\":");
    }

    @Test
    void a_kind_is_read_page_by_page_and_only_declared_ones_are() {
        var owner = portal.resident("翻页的人");
        assertThat(owner.get("/api/me/data/tables/account_sign_in").expect(200).json().getJsonNumber("total").longValue()).isPositive();
        assertThat(owner.get("/api/me/data/tables/account_sign_in?page=1000000").expect(200).json().getJsonArray("rows")).isEmpty();
        assertThat(owner.get("/api/me/data/tables/wish_file").expect(200).json().getJsonArray("rows")).isEmpty();
        owner.get("/api/me/data/tables/voting_roll").expect(404);
        owner.get("/api/me/data/tables/station").expect(404);
        owner.get("/api/me/data/tables/account%3Bdrop").expect(404);
        owner.get("/rights/data?table=account").expect(200);
        owner.get("/rights/data?table=absent").expect(404);
    }

    @Test
    void whoever_opens_a_case_file_is_named_to_the_person_and_the_purpose_with_it() {
        var staff = portal.resident("站长甲");
        var station = TestPlaces.approved(portal, staff, "看档案的站");
        var poster = portal.resident("许愿的人");
        var wish = poster.post("/api/wishes", "station", station, "kind", "COMPANY", "title", "想有人陪", "need", "一个人住，晚上怕黑。").expect(201).json().getString("code");
        assertThat(readings(poster)).isEmpty();
        staff.post("/api/wishes/" + wish + "/file-readings", "purpose", "VERIFY").expect(200);
        var readings = readings(poster);
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).getString("reader")).isEqualTo("站长甲");
        assertThat(readings.get(0).getString("thing")).isEqualTo("wish_file");
        assertThat(readings.get(0).getString("purpose")).isEqualTo("VERIFY");
        assertThat(readings(staff)).isEmpty();
        assertThat(poster.get("/rights/readings").expect(200).text()).contains("站长甲").contains("To verify a wish");
    }

    @Test
    void a_whole_document_number_is_opened_for_a_purpose_and_its_owner_hears_of_it() {
        var owner = portal.verified("号码的主人");
        var clerk = portal.clerk();
        clerk.post("/api/accounts/number-readings", "login", owner.login(), "note", "县公安局来函 12 号").expect(409, "READING_PURPOSE_NEEDED").beside("purpose");
        clerk.post("/api/accounts/number-readings", "login", "10000099999", "purpose", "AUTHORITY", "note", "县公安局来函 12 号").expect(409, "NO_SUCH_ACCOUNT").beside("login");
        clerk.post("/api/accounts/number-readings", "login", portal.resident("没核实的人").login(), "purpose", "ERROR", "note", "查一个错").expect(409, "NOT_VERIFIED");
        assertThat(readings(owner)).isEmpty();
        var opened = clerk.post("/api/accounts/number-readings", "login", owner.login(), "purpose", "AUTHORITY", "note", "县公安局来函 12 号").expect(200).json();
        assertThat(opened.getString("number")).isEqualTo(owner.idNumber());
        assertThat(readings(owner)).hasSize(1);
        assertThat(readings(owner).get(0).getString("note")).isEqualTo("县公安局来函 12 号");
        assertThat(Messages.to(portal, owner.login()).get(0).getString("kind")).isEqualTo("NUMBER_OPENED");
        assertThat(owner.get("/rights/readings").expect(200).text()).contains("Asked for by an authority");
    }

    @Test
    void everybody_may_know_beforehand_what_is_kept_and_how_long() {
        var kept = portal.nobody().get("/api/retention").expect(200).list().getValuesAs(JsonObject.class);
        var signIns = kept.stream().filter(each -> each.getString("table").equals("account_sign_in")).findFirst().orElseThrow();
        assertThat(signIns.getInt("days")).isEqualTo(200);
        assertThat(signIns.getString("from")).isEqualTo("ends_at");
        assertThat(kept).extracting(each -> each.getString("ending")).contains("DELETED", "DELETED_LATER", "EMPTIED", "KEPT");
        portal.nobody().get("/api/retention/runs").expect(200);
    }

    @Test
    void an_erasure_waits_is_told_and_can_be_taken_back() {
        var owner = portal.resident("想注销又后悔的人");
        owner.send("POST", "/api/me/erasure", Json.of("current", "not this one", "understood", false)).expect(409, "WRONG_PASSWORD").beside("current").beside("understood");
        owner.delete("/api/me/erasure").expect(409, "NO_ERASURE_WAITS");
        owner.post("/api/me/erasure", "current", Portal.PASSWORD, "understood", true).expect(202);
        owner.post("/api/me/erasure", "current", Portal.PASSWORD, "understood", true).expect(409, "ERASURE_WAITS");
        assertThat(owner.get("/api/me/erasure").expect(200).json().getJsonObject("asked").getString("dueAt")).isNotBlank();
        assertThat(owner.get("/rights/leave").expect(200).text()).contains("take it back");
        owner.delete("/api/me/erasure").expect(204);
        assertThat(owner.get("/api/me/erasure").expect(200).json().get("asked")).isIn(null, jakarta.json.JsonValue.NULL);
        owner.get("/api/me").expect(200);
    }

    @Test
    void staff_hand_over_first() {
        var staff = portal.staff("还在岗的人", "OFFICE_CLERK", "");
        assertThat(staff.get("/api/me/erasure").expect(200).text()).contains("STILL_STAFF");
        staff.post("/api/me/erasure", "current", Portal.PASSWORD, "understood", true).expect(409, "STILL_STAFF");
    }

    private static List<JsonObject> readings(Person person) {
        return person.get("/api/me/readings").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
    }

    private static Optional<String> field(List<JsonObject> sections, String table, String column) {
        return sections.stream().filter(each -> each.getString("table").equals(table)).flatMap(each -> each.getJsonArray("rows").stream()).flatMap(row -> row.asJsonArray().stream())
                .map(field -> field.asJsonObject()).filter(field -> field.getString("column").equals(column)).map(field -> field.getString("value")).findFirst();
    }
}
