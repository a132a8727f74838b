package org.haoren.places.stations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

class StationIT extends PortalTest {
    @Test
    void only_an_approved_station_is_public() {
        var leader = portal.resident("站长");
        var code = TestPlaces.registered(portal, leader, "待审服务站");
        portal.nobody().get("/api/stations/" + code).expect(404);
        portal.resident("路人").get("/api/stations/" + code).expect(404);
        leader.get("/api/stations/" + code).expect(200);
        portal.clerk().post("/api/stations/" + code + "/approval").expect(200);
        portal.nobody().get("/api/stations/" + code).expect(200);
        assertThat(portal.nobody().get("/api/stations?district=" + TestPlaces.DISTRICT).expect(200).text()).doesNotContain("站长");
        assertThat(leader.get("/api/session").json().getJsonArray("roles").toString()).contains("STATION_STAFF:" + code);
    }

    @Test
    void the_person_in_charge_reads_why_it_came_back_and_hands_it_in_again() {
        var leader = portal.resident("退回站长");
        var code = TestPlaces.registered(portal, leader, "要补的服务站");
        portal.clerk().post("/api/stations/" + code + "/return", "reason", "").expect(422, "NotBlank").beside("reason");
        portal.clerk().post("/api/stations/" + code + "/return", "reason", "请补上周末的开放时间").expect(200);
        assertThat(leader.get("/api/stations/mine").expect(200).list().getJsonObject(0).getString("reason")).isEqualTo("请补上周末的开放时间");
        portal.resident("别人").put("/api/stations/" + code, TestPlaces.form(portal, "要补的服务站")).expect(404);
        leader.put("/api/stations/" + code, TestPlaces.form(portal, "补好的服务站")).expect(200);
        leader.put("/api/stations/" + code, TestPlaces.form(portal, "补好的服务站")).expect(409, "NOT_RETURNED");
        portal.clerk().post("/api/stations/" + code + "/approval").expect(200);
    }

    @Test
    void nobody_decides_about_their_own() {
        var clerk = portal.staff("兼站长的文员", "OFFICE_CLERK", "");
        var code = TestPlaces.registered(portal, clerk, "文员自己的站");
        clerk.post("/api/stations/" + code + "/approval").expect(409, "NOT_FOR_YOUR_OWN");
        clerk.post("/api/stations/" + code + "/return", "reason", "自己退给自己").expect(409, "NOT_FOR_YOUR_OWN");
    }

    @Test
    void of_two_clerks_at_the_same_instant_one_decides() {
        var code = TestPlaces.registered(portal, portal.resident("等着的站长"), "两个人同时批的站");
        var first = portal.staff("文员甲", "OFFICE_CLERK", "");
        var second = portal.staff("文员乙", "OFFICE_CLERK", "");
        var answers = Together.of(List.of(() -> first.post("/api/stations/" + code + "/approval"),
                () -> second.post("/api/stations/" + code + "/return", "reason", "开放时间太短")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "ALREADY_DECIDED"));
    }

    @Test
    void a_form_sent_twice_at_once_makes_one_station() {
        var leader = portal.resident("手快的站长");
        var again = leader.elsewhere();
        var form = TestPlaces.form(portal, "只该有一个的站");
        var answers = Together.of(List.of(() -> leader.post("/api/stations", form), () -> again.post("/api/stations", form)));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        leader.post("/api/stations", TestPlaces.form(portal, " 只该有一个的站　")).expect(409, "ALREADY_REGISTERED").beside("zh");
        assertThat(leader.get("/api/stations/mine").list()).hasSize(1);
    }

    @Test
    void what_is_typed_wrongly_is_said_beside_its_field() {
        var leader = portal.resident("粗心的站长");
        var community = TestPlaces.community(portal);
        leader.post("/api/stations", "zh", "x".repeat(61), "district", community, "services", List.of()).expect(422, "Size").beside("zh").beside("address").beside("services");
        leader.post("/api/stations", "zh", "a\u0000b", "district", community, "address", "x", "hours", "x", "services", List.of("REST")).expect(422, "OneLine").beside("zh");
        leader.post("/api/stations", "zh", "站", "district", TestPlaces.CITY, "address", "x", "hours", "x", "latitude", 35, "services", List.of("sauna"))
                .expect(409, "UNKNOWN_SERVICE").beside("services").beside("district").beside("longitude");
        leader.post("/api/stations", "zh", "站", "district", "nowhere", "address", "x", "hours", "x", "services", List.of("REST")).expect(409, "UNKNOWN_DISTRICT");
        var name = "<script>𠮷㐱😀</script>";
        assertThat(leader.post("/api/stations", TestPlaces.form(portal, name)).expect(201).json().getString("zh")).isEqualTo(name);
    }

    @Test
    void who_may_not_is_refused_everywhere() {
        var code = TestPlaces.registered(portal, portal.resident("有人的站长"), "谁都想批的站");
        portal.nobody().post("/api/stations", TestPlaces.form(portal, "没人的站")).expect(401);
        portal.resident("居民").post("/api/stations/" + code + "/approval").expect(403);
        portal.resident("居民").get("/api/stations/waiting").expect(403);
        portal.resident("居民").get("/api/stations/" + code + "/file").expect(403);
        portal.clerk().post("/api/stations/unknown/approval").expect(404);
        portal.nobody().get("/api/stations?district=unknown").expect(404);
    }
}
