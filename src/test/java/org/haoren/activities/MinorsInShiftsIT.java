package org.haoren.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.Family;
import org.haoren.suite.Json;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** What a shift asks of minors and their guardians, and what neither may do for the other. */
class MinorsInShiftsIT extends PortalTest {
    @Test
    void a_withdrawn_consent_ends_what_lies_ahead_and_leaves_what_has_been() {
        var family = new Family(portal);
        var guardian = portal.volunteer("撤回的父亲");
        var ward = family.minor("被撤回的孩子", 16);
        var code = family.guards(guardian, ward);
        TestPlaces.volunteer(ward, "").expect(201);
        ward.signIn();
        var leader = portal.resident("班次站长");
        var station = TestPlaces.approved(portal, leader, "未成年站一");
        var past = shift(leader, station, "昨天的", portal.now().plusHours(2), 14, false, "community");
        ward.post("/api/shifts/" + past + "/sign-ups").expect(201);
        portal.until(portal.now().plusHours(5));
        var ahead = shift(leader, station, "明天的", portal.now().plusDays(1), 14, false, "community");
        ward.post("/api/shifts/" + ahead + "/sign-ups").expect(201);
        guardian.delete("/api/guardianships/" + code + "/consents").expect(204);
        assertThat(taken(ahead)).isZero();
        assertThat(taken(past)).isEqualTo(1);
        ward.post("/api/shifts/" + ahead + "/sign-ups").expect(409, "CONSENT_NEEDED");
        assertThat(ward.get("/activities/shifts/shift?shift=" + ahead).expect(200).text()).contains("consent of a guardian").doesNotContain("id=\"signUp\"");
        guardian.put("/api/guardianships/" + code + "/consents", "purposes", List.of("VOLUNTEERING")).expect(200);
        ward.post("/api/shifts/" + ahead + "/sign-ups").expect(201);
    }

    @Test
    void withdrawing_and_signing_up_at_the_same_instant_leave_nobody_in_without_consent() {
        var family = new Family(portal);
        var guardian = portal.volunteer("手快的父亲");
        var ward = family.minor("手快的孩子", 16);
        var code = family.guards(guardian, ward);
        TestPlaces.volunteer(ward, "").expect(201);
        ward.signIn();
        var leader = portal.resident("班次站长");
        var shift = shift(leader, TestPlaces.approved(portal, leader, "未成年站二"), "抢", portal.now().plusDays(1), 14, false, "community");
        Together.of(List.of(() -> ward.post("/api/shifts/" + shift + "/sign-ups"), () -> guardian.delete("/api/guardianships/" + code + "/consents")));
        assertThat(taken(shift)).isZero();
    }

    @Test
    void rescue_refuses_minors_and_pairs_come_together_and_go_together() {
        var family = new Family(portal);
        var guardian = portal.volunteer("同来的母亲");
        var ward = family.volunteer("同来的孩子", 16, guardian);
        var leader = portal.resident("班次站长");
        var station = TestPlaces.approved(portal, leader, "未成年站三");
        var from = portal.now().plusDays(1);
        publish(leader, station, "救援", from, 17, false, "emergency").expect(409, "EMERGENCY_NEEDS_ADULTS").beside("minimumAge");
        publish(leader, station, "幼儿", from, 7, false, "community").expect(409, "SMALL_CHILDREN_NEED_PAIRS").beside("minimumAge");
        var rescue = shift(leader, station, "救援", from.plusDays(3), 18, false, "emergency");
        ward.post("/api/shifts/" + rescue + "/sign-ups").expect(409, "MINORS_REFUSED");
        var pairs = shift(leader, station, "亲子", from, 5, true, "community");
        ward.post("/api/shifts/" + pairs + "/sign-ups").expect(409, "GUARDIAN_NOT_IN");
        guardian.post("/api/shifts/" + pairs + "/sign-ups").expect(201);
        ward.post("/api/shifts/" + pairs + "/sign-ups").expect(201);
        assertThat(taken(pairs)).isEqualTo(2);
        guardian.delete("/api/shifts/" + pairs + "/sign-ups/mine").expect(204);
        assertThat(taken(pairs)).isZero();
    }

    @Test
    void no_guardian_records_or_confirms_the_hours_of_their_ward() {
        var family = new Family(portal);
        var leader = portal.volunteer("站长母亲");
        var station = TestPlaces.approved(portal, leader, "未成年站四");
        var other = portal.staff("另一位站员", "STATION_STAFF", station);
        var ward = family.volunteer("站长的孩子", 16, leader);
        var shift = shift(leader, station, "整理", portal.now().plusHours(3), 14, false, "community");
        ward.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        portal.until(portal.now().plusHours(7));
        var line = Json.of("signUp", leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getJsonObject(0).getString("code"), "minutes", 60);
        leader.post("/api/shifts/" + shift + "/roll-calls", "lines", List.of(line)).expect(409, "OWN_WARD");
        var entry = other.post("/api/shifts/" + shift + "/roll-calls", "lines", List.of(line)).expect(201).list().getJsonObject(0).getString("code");
        leader.post("/api/service-entries/" + entry + "/confirmation").expect(409, "OWN_WARD");
        leader.post("/api/service-entries/" + entry + "/voiding", "reason", "不能由监护人作废").expect(409, "OWN_WARD");
        portal.clerk().post("/api/service-entries/" + entry + "/confirmation").expect(201);
    }

    private int taken(String shift) {
        return portal.nobody().get("/api/shifts/" + shift).expect(200).json().getInt("taken");
    }

    private static String shift(Person leader, String station, String zh, LocalDateTime from, int age, boolean pairs, String field) {
        return publish(leader, station, zh, from, age, pairs, field).expect(201).code();
    }

    private static Answer publish(Person leader, String station, String zh, LocalDateTime from, int age, boolean pairs, String field) {
        return leader.post("/api/shifts", "station", station, "zh", zh, "field", field, "startsAt", from, "endsAt", from.plusHours(2), "places", 5, "riskZh", "久站", "minimumAge", age, "pairs", pairs);
    }
}
