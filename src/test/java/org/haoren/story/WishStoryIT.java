package org.haoren.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.haoren.suite.IdNumbers;
import org.haoren.suite.Person;
import org.haoren.suite.Pictures;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;
import java.util.List;

/** From a home page without an account to confirmed minutes in a volunteer's record. */
class WishStoryIT extends PortalTest {
    @Test
    void everybody_sees_what_is_going_on() {
        for (var address : List.of("/", "/wishes/wall", "/activities/shifts/list", "/awards/rounds/list", "/awards/honours/wall", "/places/stations/list"))
            portal.nobody().get(address).expect(200);
    }

    @Test
    void a_minor_is_told_about_a_guardian() {
        var child = portal.resident("小满");
        TestPlaces.volunteer(child, IdNumbers.born(portal.now().toLocalDate().minusYears(15), 1)).expect(409, "GUARDIAN_NEEDED");
        child.get("/api/volunteers/me").expect(404);
    }

    @Test
    void a_station_is_approved_and_another_sent_back() {
        var leader = portal.resident("站长");
        var first = TestPlaces.registered(portal, leader, "春风站");
        var second = TestPlaces.registered(portal, leader, "秋水站");
        leader.post("/api/stations/" + first + "/approval").expect(403);
        portal.clerk().post("/api/stations/" + first + "/approval").expect(200);
        portal.clerk().post("/api/stations/" + second + "/return", "reason", "请补全无障碍入口的照片").expect(200);
        assertThat(leader.get("/api/stations/mine").expect(200).list().getValuesAs(JsonObject.class).stream().map(row -> row.getString("status")))
                .containsExactlyInAnyOrder("APPROVED", "RETURNED");
    }

    @Test
    void a_wish_comes_true_and_its_minutes_count_once_two_people_said_so() {
        var leader = portal.resident("周站长");
        var station = TestPlaces.approved(portal, leader, "暖阳站");
        var poster = portal.resident("郑秀兰");
        var wish = poster.post("/api/wishes", "station", station, "kind", "COMPANY", "title", "想有人陪着去医院", "need", "郑秀兰，腿脚不便，需要陪同复诊",
                "contact", "13900000001").expect(201).code();

        published(wish, leader, poster);
        var volunteer = claimed(wish, poster);
        delivered(wish, volunteer);

        volunteer.post("/api/wishes/" + wish + "/confirmation", "satisfaction", 5).expect(409, "CLAIMER_CANNOT_CONFIRM");
        poster.post("/api/wishes/" + wish + "/confirmation", "satisfaction", 5, "remark", "谢谢").expect(201);
        counted(volunteer, leader);
    }

    private void published(String wish, Person leader, Person poster) {
        var card = new Object[] {"titleZh", "陪同复诊", "titleEn", "Company to the clinic", "cardZh", "一位老人需要有人陪同复诊。", "cardEn", "An elder needs company.",
                "alias", "兰花奶奶", "ageBand", "ELDER", "untilDay", portal.now().toLocalDate().plusDays(30)};
        poster.post("/api/wishes/" + wish + "/card", card).expect(403);
        portal.nobody().get("/api/wishes/" + wish).expect(404);
        leader.post("/api/wishes/" + wish + "/file-readings", "purpose", "VERIFY").expect(200);
        leader.post("/api/wishes/" + wish + "/card", card).expect(201);
        assertThat(portal.nobody().get("/api/wishes/" + wish).expect(200).text()).contains("兰花奶奶").doesNotContain("郑秀兰", "13900000001");
        assertThat(portal.nobody().get("/wishes/wish?wish=" + wish).expect(200).text()).contains("兰花奶奶").doesNotContain("郑秀兰", "13900000001");
    }

    /** Two want it at the same moment; one gets it. */
    private Person claimed(String wish, Person poster) {
        poster.post("/api/wishes/" + wish + "/claims").expect(403);
        var one = portal.volunteer("陈志远");
        var other = portal.volunteer("林晓");
        var answers = Together.of(List.of(() -> one.post("/api/wishes/" + wish + "/claims"), () -> other.post("/api/wishes/" + wish + "/claims")));
        assertThat(answers.stream().map(answer -> answer.status())).containsExactlyInAnyOrder(201, 409);
        var winner = answers.get(0).status() == 201 ? one : other;
        var late = winner == one ? other : one;
        late.post("/api/wishes/" + wish + "/claims").expect(409, "ALREADY_CLAIMED");
        late.post("/api/wishes/" + wish + "/delivery", "note", "我去了", "minutes", 60).expect(409, "NOT_YOUR_CLAIM");
        return winner;
    }

    private static void delivered(String wish, Person volunteer) {
        var photo = volunteer.upload("clinic.png", Pictures.png());
        volunteer.post("/api/wishes/" + wish + "/delivery", "note", "陪同复诊并送回家", "photo", photo).expect(409, "MINUTES_NEEDED").beside("minutes");
        volunteer.post("/api/wishes/" + wish + "/delivery", "note", "陪同复诊并送回家", "photo", photo, "minutes", 90).expect(201);
    }

    private static void counted(Person volunteer, Person leader) {
        assertThat(volunteer.get("/api/service-entries/mine").expect(200).text()).as("who wished").doesNotContain("郑秀兰");
        assertThat(volunteer.get("/activities/hours/mine").expect(200).text()).as("who wished").contains("Company to the clinic").doesNotContain("郑秀兰");
        assertThat(leader.get("/activities/hours/confirm").expect(200).text()).as("who wished").doesNotContain("郑秀兰");
        var before = volunteer.get("/api/service-entries/mine").expect(200).json();
        assertThat(before.getInt("confirmedMinutes")).isZero();
        assertThat(before.getInt("waitingMinutes")).isEqualTo(90);
        var entry = before.getJsonObject("entries").getJsonArray("rows").getJsonObject(0);
        assertThat(entry.getString("source") + " " + entry.getString("status")).isEqualTo("WISH RECORDED");
        var code = entry.getJsonObject("id").getString("code");
        volunteer.post("/api/service-entries/" + code + "/confirmation").expect(403);
        leader.post("/api/service-entries/" + code + "/confirmation").expect(201);
        leader.post("/api/service-entries/" + code + "/confirmation").expect(409, "ALREADY_CONFIRMED");
        var after = volunteer.get("/api/service-entries/mine").expect(200).json();
        assertThat(after.getInt("confirmedMinutes")).isEqualTo(90);
        assertThat(after.getInt("waitingMinutes")).isZero();
    }
}
