package org.haoren.activities.objections;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.haoren.suite.Person;
import org.haoren.suite.Family;
import org.haoren.suite.Json;
import org.haoren.suite.Messages;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Wait;
import org.haoren.suite.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A volunteer who finds an error objects, somebody who had no part in it looks, and nobody gets out of it what they did not serve. */
class HoursObjectionIT extends PortalTest {
    private static final String ALL = "/api/hours-objections";
    private static final String TEXT = "我那天一直到结束才走。";
    private static Person leader;
    private static String station;

    @BeforeEach
    void aStation() {
        if (leader != null) return;
        leader = portal.resident("被异议的站长");
        station = TestPlaces.approved(portal, leader, "被异议的站");
    }

    /** Two hours, of which the leader wrote down half, and nobody has confirmed. @return code of the entry */
    private String recorded(Person volunteer) {
        var starts = portal.now().withNano(0).plusMinutes(60);
        var shift = leader.post("/api/shifts", "station", station, "zh", "异议班次" + starts, "en", "Questioned service", "field", "community", "startsAt", starts, "endsAt", starts.plusHours(2),
                "places", 9, "riskZh", "无", "minimumAge", 14).expect(201).code();
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        portal.until(starts.plusHours(2));
        var place = leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getJsonObject(0).getString("code");
        return leader.post("/api/shifts/" + shift + "/roll-calls", "lines", List.of(Json.of("signUp", place, "minutes", 60))).expect(201).list().getJsonObject(0).getString("code");
    }

    private static Answer objects(Person who, String entry, String ground, Integer minutes) {
        return who.post(ALL, "entry", entry, "ground", ground, "minutes", minutes, "text", TEXT);
    }

    private static String raised(Person who, String entry, String ground, Integer minutes) {
        return objects(who, entry, ground, minutes).expect(201).json().getString("code");
    }

    private static Answer decides(Person who, String objection, boolean upheld, Integer minutes) {
        return who.post(ALL + "/" + objection + "/decision", "upheld", upheld, "minutes", minutes, "reason", "查看了签到表");
    }

    private static int confirmed(Person who) {
        return who.get("/api/service-entries/mine").expect(200).json().getInt("confirmedMinutes");
    }

    private List<String> told(Person person) {
        return Messages.to(portal, person.login()).stream().map(message -> message.getString("kind")).toList();
    }

    @Test
    void an_entry_that_is_objected_to_waits_and_what_was_wrong_is_entered_anew_by_one_and_confirmed_by_another() {
        var volunteer = portal.volunteer("有异议的人");
        var colleague = portal.staff("处理异议的同事", "STATION_STAFF", station);
        var entry = recorded(volunteer);
        var page = "/activities/objections/object?entry=" + entry;
        assertThat(volunteer.get("/activities/hours/mine").expect(200).text()).contains(page.replace("&", "&amp;"));
        assertThat(volunteer.form(page, "objecting", "objecting", "csrf", volunteer.token(), "ground", "MINUTES", "minutes", "120", "text", TEXT, "object", "x").expect(302).header("Location"))
                .contains("done=activities.objections.raised");
        assertThat(volunteer.get("/activities/hours/mine").expect(200).text()).contains("Objection waits", "Answer due by");
        objects(volunteer, entry, "NOT_THERE", null).expect(409, "ONE_STILL_OPEN");
        colleague.post("/api/service-entries/" + entry + "/confirmation").expect(409, "OPEN_OBJECTION");
        var shift = colleague.get("/api/service-entries/" + entry).expect(200).json().getJsonObject("shift").getString("code");
        var batch = colleague.post("/api/shifts/" + shift + "/confirmations").expect(201).json();
        assertThat(batch.getInt("confirmed")).isZero();
        assertThat(batch.getJsonArray("aside").toString()).contains("OPEN_OBJECTION");
        var objection = volunteer.get(ALL + "/mine").expect(200).json().getJsonArray("rows").getJsonObject(0).getString("code");
        decides(leader, objection, true, 120).expect(409, "TOOK_PART");
        decides(volunteer, objection, true, 120).expect(403);
        decides(portal.staff("别站处理异议的人", "STATION_STAFF", "elsewhere"), objection, true, 120).expect(403);
        decides(colleague, objection, true, 121).expect(409, "MINUTES_BETWEEN").beside("minutes");
        decides(colleague, objection, true, null).expect(409, "MINUTES_NEEDED").beside("minutes");
        assertThat(colleague.get("/activities/objections/open").expect(200).text()).contains("有异议的人", "The time is wrong");
        decides(colleague, objection, true, 110).expect(201);
        decides(colleague, objection, true, 110).expect(409, "NOT_OPEN");
        assertThat(told(volunteer)).contains("UPHELD");
        var rows = volunteer.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getValuesAs(JsonObject.class);
        assertThat(rows).extracting(row -> row.getString("source") + " " + row.getString("status") + " " + row.getInt("minutes"))
                .containsExactlyInAnyOrder("CORRECTION RECORDED 110", "ROLL_CALL VOIDED 60");
        var corrected = rows.stream().filter(row -> row.getString("source").equals("CORRECTION")).findFirst().orElseThrow().getJsonObject("id").getString("code");
        colleague.post("/api/service-entries/" + corrected + "/confirmation").expect(409, "RECORDER_CANNOT_CONFIRM");
        volunteer.post("/api/service-entries/" + corrected + "/confirmation").expect(403);
        leader.post("/api/service-entries/" + corrected + "/confirmation").expect(201);
        assertThat(confirmed(volunteer)).isEqualTo(110);
        assertThat(told(volunteer)).contains("CONFIRMED");
        var certificate = volunteer.post("/api/certificates").expect(201).json().getString("number");
        assertThat(portal.nobody().get("/api/certificates/" + certificate).expect(200).json().getJsonObject("certificate").getInt("correction")).isEqualTo(110);
        assertThat(portal.nobody().get("/credibility/certificates/check?number=" + certificate).expect(200).text()).contains("Corrected after an objection");
        assertThat(portal.clerk().get("/api/service-entries/sums").expect(200).json().getInt("volunteersOff")).isZero();
    }

    @Test
    void who_was_never_there_says_so_of_what_was_confirmed_and_the_certificate_falls_with_it() {
        var volunteer = portal.volunteer("没去的人");
        var entry = recorded(volunteer);
        portal.clerk().post("/api/service-entries/" + entry + "/confirmation").expect(201);
        var certificate = volunteer.post("/api/certificates").expect(201).json().getString("number");
        var objection = raised(volunteer, entry, "NOT_THERE", null);
        decides(portal.clerk(), objection, true, null).expect(409, "TOOK_PART");
        decides(portal.staff("核实没去的同事", "OFFICE_CLERK", ""), objection, true, null).expect(201);
        assertThat(confirmed(volunteer)).isZero();
        assertThat(portal.nobody().get("/api/certificates/" + certificate).expect(200).json().getJsonObject("certificate").getString("state")).isEqualTo("CHANGED");
        objects(volunteer, entry, "MISSING", null).expect(409, "ANSWERED_ALREADY");
    }

    @Test
    void the_window_closes_and_one_that_was_withdrawn_leaves_the_way_free() {
        var volunteer = portal.volunteer("撤回异议的人");
        var entry = recorded(volunteer);
        var objection = raised(volunteer, entry, "MINUTES", 90);
        leader.delete(ALL + "/" + objection).expect(404);
        volunteer.delete(ALL + "/" + objection).expect(204);
        volunteer.delete(ALL + "/" + objection).expect(409, "NOT_OPEN");
        decides(portal.clerk(), objection, true, 90).expect(409, "NOT_OPEN");
        portal.clerk().post("/api/service-entries/" + entry + "/confirmation").expect(201);
        portal.until(portal.now().plusDays(16));
        objects(volunteer, entry, "MINUTES", 90).expect(409, "WINDOW_OVER");
        assertThat(volunteer.get("/activities/objections/object?entry=" + entry).expect(200).text()).contains("Objections to this entry could be raised until").doesNotContain("id=\"objecting\"");
        portal.clerk().post("/api/service-entries/" + entry + "/voiding", "reason", "核对后发现重复").expect(201);
        assertThat(told(volunteer)).contains("VOIDED");
        var again = raised(volunteer, entry, "MISSING", null);
        decides(portal.staff("核实作废的同事", "OFFICE_CLERK", ""), again, false, null).expect(201);
        assertThat(told(volunteer)).contains("REJECTED");
        assertThat(confirmed(volunteer)).isZero();
    }

    @Test
    void a_guardian_objects_for_a_ward_and_nobody_else_does_nor_decides_for_their_own() {
        var mother = portal.volunteer("替孩子提异议的母亲");
        var family = new Family(portal);
        var child = family.minor("提异议的孩子", 16);
        var guardianship = family.guards(mother, child);
        TestPlaces.volunteer(child, "").expect(201);
        child.signIn();
        var entry = recorded(child);
        mother.post(ALL, "entry", entry, "ground", "MINUTES", "minutes", 90, "text", TEXT).expect(404);
        portal.volunteer("不相干的人").post(ALL, "entry", entry, "guardianship", guardianship, "ground", "NOT_THERE", "text", TEXT).expect(404);
        assertThat(mother.get("/guardians/ward?guardianship=" + guardianship).expect(200).text()).contains("/activities/objections/object?entry=" + entry);
        var objection = mother.post(ALL, "entry", entry, "guardianship", guardianship, "ground", "MINUTES", "minutes", 90, "text", TEXT).expect(201).json().getString("code");
        portal.give(mother, "STATION_STAFF", station);
        mother.signIn();
        assertThat(decides(mother, objection, true, 90).expect(409).codes()).contains("NOT_FOR_YOUR_WARD", "OWN_OBJECTION");
        child.delete(ALL + "/" + objection).expect(204);
        raised(child, entry, "NOT_THERE", null);
    }

    @Test
    void what_is_wrong_with_an_objection_stands_beside_its_field_however_long_it_is() {
        var volunteer = portal.volunteer("写很长的人");
        var entry = recorded(volunteer);
        volunteer.post(ALL, "entry", entry, "ground", "NOT_THERE", "text", "长".repeat(1_700_000)).expect(413);
        volunteer.post(ALL, "entry", entry, "ground", "NOT_THERE", "text", "长".repeat(601)).expect(422).beside("text");
        volunteer.post(ALL, "entry", entry, "ground", "MINUTES", "minutes", 0, "text", "").expect(422).beside("minutes").beside("text");
        objects(volunteer, entry, "MISSING", null).expect(409, "GROUND_DOES_NOT_FIT").beside("ground");
        objects(volunteer, "absent", "NOT_THERE", null).expect(404);
        var objection = raised(volunteer, entry, "NOT_THERE", null);
        portal.until(portal.now().plusDays(30));
        assertThat(portal.clerk().get(ALL).expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class)).anySatisfy(row -> {
            assertThat(row.getString("code")).isEqualTo(objection);
            assertThat(row.getBoolean("overdue")).isTrue();
        });
    }

    @Test
    void an_account_that_is_erased_leaves_no_objection_that_somebody_would_have_to_answer() {
        var volunteer = portal.volunteer("注销的异议人");
        var entry = recorded(volunteer);
        var objection = raised(volunteer, entry, "NOT_THERE", null);
        volunteer.post("/api/me/erasure", "current", Portal.PASSWORD, "understood", true).expect(202);
        portal.until(portal.now().plusDays(20));
        assertThat(Wait.upTo(Duration.ofSeconds(60)).until(() -> portal.clerk().get(ALL + "/" + objection).expect(200).json().getString("state").equals("WITHDRAWN"))).isTrue();
        assertThat(portal.clerk().get(ALL + "/" + objection).expect(200).json().getString("text")).isEmpty();
    }
}
