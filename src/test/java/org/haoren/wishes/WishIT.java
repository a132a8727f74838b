package org.haoren.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

class WishIT extends PortalTest {
    /** The portal's own today, which other tests may have moved. */
    private LocalDate soon() {
        return LocalDate.ofInstant(Instant.parse(portal.administrator().get("/api/demo/clock").expect(200).json().getString("now")),
                ZoneOffset.UTC).plusDays(20);
    }

    private String posted(Person poster, String station, String title) {
        return poster.post("/api/wishes", "station", station, "kind", "SERVICE", "title", title, "need", "我叫某某，住试城路 1 号", "contact", null, "valueYuan", null)
                .expect(201).json().getString("code");
    }

    private Answer card(Person staff, String wish, String text) {
        return staff.post("/api/wishes/" + wish + "/card", "titleZh", "想学手机", "cardZh", text, "alias", "老先生", "ageBand", "ELDER", "untilDay", soon());
    }

    private String onWall(Person staff, String station, String title) {
        var wish = posted(portal.resident("许愿人"), station, title);
        card(staff, wish, "一位老人想学手机").expect(201);
        return wish;
    }

    @Test
    void the_wall_leads_to_nobody_and_the_file_says_who_looked() {
        var staff = portal.resident("心愿站长");
        var station = TestPlaces.approved(portal, staff, "心愿站一");
        var wish = posted(portal.resident("许愿的老人"), station, "学手机");
        portal.nobody().get("/api/wishes/" + wish).expect(404);
        portal.resident("好奇的人").post("/api/wishes/" + wish + "/file-readings", "purpose", "VERIFY").expect(403);
        var other = portal.resident("别站站长");
        TestPlaces.approved(portal, other, "心愿站二");
        other.post("/api/wishes/" + wish + "/file-readings", "purpose", "VERIFY").expect(403);
        var file = staff.post("/api/wishes/" + wish + "/file-readings", "purpose", "VERIFY").expect(200).json();
        assertThat(file.getString("name")).isEqualTo("许愿的老人");
        assertThat(file.getJsonArray("readings")).hasSize(1);
        card(staff, wish, "许愿的老人想学手机").expect(409, "CARD_NAMES_PERSON").beside("cardZh");
        card(staff, wish, "一位老人想学手机").expect(201);
        assertThat(portal.nobody().get("/api/wishes?kind=SERVICE").expect(200).json().getInt("total")).isPositive();
        assertThat(portal.nobody().get("/api/wishes").expect(200).text()).doesNotContain("许愿的老人");
        assertThat(portal.nobody().get("/api/wishes/" + wish).expect(200).text()).doesNotContain("许愿的老人").doesNotContain("试城路").doesNotContain("account");
    }

    @Test
    void of_several_who_claim_at_the_same_instant_one_gets_it() {
        var staff = portal.resident("心愿站长");
        var wish = onWall(staff, TestPlaces.approved(portal, staff, "心愿站三"), "同时认领");
        var acts = IntStream.range(0, 4).mapToObj(each -> portal.volunteer("认领人" + each))
                .<Callable<Answer>>map(person -> () -> person.post("/api/wishes/" + wish + "/claims")).toList();
        var answers = Together.of(acts);
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "ALREADY_CLAIMED"));
    }

    @Test
    void whose_registration_is_disputed_takes_no_wish_on() {
        var staff = portal.resident("冻结站站长");
        var wish = onWall(staff, TestPlaces.approved(portal, staff, "冻结心愿站"), "学手机");
        var volunteer = portal.volunteer("登记有异议的人");
        volunteer.post("/api/disputes/mine").expect(201);
        volunteer.post("/api/wishes/" + wish + "/claims").expect(409, "FROZEN");
        portal.volunteer("登记没有异议的人").post("/api/wishes/" + wish + "/claims").expect(201);
    }

    @Test
    void two_claims_at_once_do_not_get_past_the_limit() {
        var staff = portal.resident("心愿站长");
        var station = TestPlaces.approved(portal, staff, "心愿站四");
        var wishes = List.of(onWall(staff, station, "一"), onWall(staff, station, "二"), onWall(staff, station, "三"));
        var volunteer = portal.volunteer("手快的人");
        var answers = Together.of(wishes.stream().<Callable<Answer>>map(wish -> () -> volunteer.post("/api/wishes/" + wish + "/claims")).toList());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 201, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "TOO_MANY_OPEN"));
    }

    @Test
    void a_fulfilled_wish_gives_minutes_that_a_third_person_confirms() {
        var leader = portal.resident("心愿站长");
        var station = TestPlaces.approved(portal, leader, "心愿站五");
        var second = portal.staff("第二位", "STATION_STAFF", station);
        var wish = onWall(leader, station, "要计时");
        var volunteer = portal.volunteer("服务的人");
        volunteer.post("/api/wishes/" + wish + "/claims").expect(201);
        volunteer.get("/wishes/deliver?wish=" + wish).expect(200);
        leader.get("/wishes/deliver?wish=" + wish).expect(404);
        leader.post("/api/wishes/" + wish + "/confirmation", "satisfaction", 5).expect(409, "NOT_DELIVERED");
        volunteer.post("/api/wishes/" + wish + "/delivery", "note", "教了两遍", "minutes", null).expect(409, "MINUTES_NEEDED").beside("minutes");
        volunteer.post("/api/wishes/" + wish + "/delivery", "note", " ", "minutes", null).expect(422, "MINUTES_NEEDED").beside("minutes").beside("note");
        volunteer.post("/api/wishes/" + wish + "/delivery", "note", "教了两遍", "minutes", 55).expect(201);
        volunteer.post("/api/wishes/" + wish + "/delivery", "note", "教了两遍", "minutes", 55).expect(409, "ALREADY_DELIVERED");
        volunteer.post("/api/wishes/" + wish + "/confirmation", "satisfaction", 5).expect(409, "CLAIMER_CANNOT_CONFIRM");
        leader.post("/api/wishes/" + wish + "/confirmation", "satisfaction", 5).expect(201);
        var record = volunteer.get("/api/service-entries/mine").expect(200).json();
        assertThat(record.getInt("waitingMinutes")).isEqualTo(55);
        assertThat(record.getInt("confirmedMinutes")).isZero();
        var entry = record.getJsonObject("entries").getJsonArray("rows").getJsonObject(0).getJsonObject("id").getString("code");
        leader.post("/api/service-entries/" + entry + "/confirmation").expect(409, "RECORDER_CANNOT_CONFIRM");
        second.post("/api/service-entries/" + entry + "/confirmation").expect(201);
        second.post("/api/service-entries/" + entry + "/confirmation").expect(409, "ALREADY_CONFIRMED");
        assertThat(volunteer.get("/api/service-entries/mine").json().getInt("confirmedMinutes")).isEqualTo(55);
        second.post("/api/service-entries/" + entry + "/voiding", "reason", "记错了人").expect(201);
        assertThat(volunteer.get("/api/service-entries/mine").json().getInt("confirmedMinutes")).isZero();
        var sums = portal.clerk().get("/api/service-entries/sums").expect(200).json();
        assertThat(sums.getInt("volunteersOff")).isZero();
        assertThat(sums.getInt("cityMinutes")).isEqualTo(sums.getInt("cityEntries"));
    }

    @Test
    void the_same_wish_sent_twice_at_once_is_one_wish() {
        var station = TestPlaces.approved(portal, portal.resident("心愿站长"), "心愿站六");
        var poster = portal.resident("手快的许愿人");
        Callable<Answer> post = () -> poster.post("/api/wishes", "station", station, "kind", "COMPANY", "title", "陪我下棋", "need", "每天下午");
        var answers = Together.of(List.of(post, post));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(poster.get("/api/wishes/mine").json().getJsonArray("posted")).hasSize(1);
    }
}
