package org.haoren.volunteers.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.Json;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Proofs;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.haoren.suite.Wait;
import org.haoren.volunteers.invitations.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DisputesIT extends PortalTest {
    private static Person clerk;
    private static Person second;

    @BeforeEach
    void twoClerks() {
        if (clerk != null) return;
        clerk = portal.staff("核查的文员", "OFFICE_CLERK", "");
        second = portal.staff("确认的文员", "OFFICE_CLERK", "");
    }

    private Answer asks(String name, String number) {
        return Disputes.asks(portal, name, number);
    }

    private List<String> told(Person person) {
        return Messages.to(portal, person.login()).stream().map(message -> message.getString("kind")).toList();
    }

    private JsonObject dispute(Person volunteer) {
        return clerk.get("/api/disputes").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class).stream().filter(row -> row.getString("name").equals(volunteer.name())).findFirst().orElseThrow();
    }

    @Test
    void whoever_asks_is_told_the_same_and_only_the_owner_reads_more() {
        var volunteer = portal.volunteer("问自己的人");
        var known = asks("问自己的人", volunteer.idNumber()).expect(202);
        var unknown = asks("没有登记的人", portal.resident("没有登记的人").idNumber()).expect(202);
        var stranger = asks("不知道名字的人", volunteer.idNumber()).expect(202);
        assertThat(List.of(unknown.text(), stranger.text())).containsOnly(known.text());
        assertThat(Wait.upTo(Duration.ofSeconds(20)).until(() -> told(volunteer).contains("KEPT_VOLUNTEER"))).isTrue();
        assertThat(told(volunteer).stream().filter("KEPT_VOLUNTEER"::equals)).hasSize(1);
        assertThat(Messages.to(portal, volunteer.login()).get(0).getString("text")).doesNotContain(volunteer.idNumber());
    }

    @Test
    void a_question_needs_work_and_a_number_that_can_be_one() {
        var nobody = portal.nobody();
        nobody.post("/api/self-checks", "name", "甲", "idNumber", "123", "proof", "").expect(409, "ID_NUMBER_WRONG").beside("idNumber").beside("proof");
        var proof = Proofs.solved(nobody, "/api/self-checks/challenge");
        var number = portal.resident("乙").idNumber();
        nobody.post("/api/self-checks", "name", "乙", "idNumber", number, "proof", proof).expect(202);
        nobody.post("/api/self-checks", "name", "乙", "idNumber", number, "proof", proof).expect(409, "PROOF_USED").beside("proof");
        nobody.post("/api/self-checks", "name", "乙", "idNumber", number, "proof", Proofs.solved(nobody, Proofs.SIGN_UP)).expect(409, "PROOF_FOR_SOMETHING_ELSE");
    }

    @Test
    void one_press_freezes_once_and_a_link_is_used_once() {
        var volunteer = portal.volunteer("冻结的人");
        var link = Disputes.link(portal, volunteer);
        portal.nobody().get("/volunteers/dispute?link=" + link).expect(200);
        var answers = Together.of(List.of(() -> portal.nobody().post("/api/disputes/links/" + link), () -> portal.nobody().post("/api/disputes/links/" + link)));
        assertThat(answers).extracting(Answer::status).contains(201).doesNotContain(500);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        portal.nobody().post("/api/disputes/links/" + link).expect(404);
        volunteer.post("/api/disputes/mine").expect(409, "DISPUTED_ALREADY");
        assertThat(told(volunteer)).contains("OPENED");
        assertThat(volunteer.get("/activities/hours/mine").expect(200).text()).contains("Disputed");
        volunteer.post("/api/shifts/" + shift() + "/sign-ups").expect(409, "FROZEN");
    }

    private String shift() {
        return shift(portal.resident("站长"), "冻结站");
    }

    private String shift(Person leader, String name) {
        var station = TestPlaces.approved(portal, leader, name);
        var field = portal.nobody().get("/api/volunteers/fields").expect(200).list().getJsonObject(0).getString("code");
        var starts = portal.now().withNano(0).plusDays(1);
        return leader.post("/api/shifts", "station", station, "zh", "冻结班次", "field", field, "startsAt", starts, "endsAt", starts.plusHours(2), "places", 3,
                "riskZh", "没有什么危险的事情。", "minimumAge", 18).expect(201).code();
    }

    @Test
    void two_disputes_at_the_same_instant_are_one() {
        var volunteer = portal.volunteer("手快的人");
        var again = volunteer.elsewhere();
        var answers = Together.of(List.of(() -> volunteer.post("/api/disputes/mine"), () -> again.post("/api/disputes/mine")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "DISPUTED_ALREADY"));
    }

    @Test
    void one_examines_another_closes_and_only_then_anything_follows() {
        var volunteer = portal.volunteer("没有同意过的人");
        volunteer.post("/api/disputes/mine").expect(201);
        var code = dispute(volunteer).getString("code");
        second.post("/api/disputes/" + code + "/closing").expect(409, "NOT_EXAMINED_YET");
        clerk.post("/api/disputes/" + code + "/examination").expect(422, "NotNull").beside("outcome").beside("reason");
        clerk.post("/api/disputes/" + code + "/examination", "outcome", "ERASED", "reason", "本人从未同意").expect(204);
        volunteer.get("/api/volunteers/me").expect(200);
        clerk.post("/api/disputes/" + code + "/closing").expect(409, "EXAMINED_BY_YOU");
        second.delete("/api/disputes/" + code + "/examination").expect(204);
        clerk.post("/api/disputes/" + code + "/examination", "outcome", "ERASED", "reason", "本人从未同意").expect(204);
        second.post("/api/disputes/" + code + "/closing").expect(204);
        second.post("/api/disputes/" + code + "/closing").expect(409, "CLOSED_ALREADY");
        volunteer.get("/api/volunteers/me").expect(404);
        assertThat(volunteer.get("/api/session").json().getJsonArray("roles").toString()).doesNotContain("VOLUNTEER");
        assertThat(volunteer.get("/api/disputes/mine").expect(200).json().getString("outcome")).isEqualTo("ERASED");
        assertThat(told(volunteer)).contains("CLOSED");
        assertThat(portal.nobody().get("/api/disputes/outcomes").expect(200).list().getJsonObject(0).getInt("count")).isPositive();
    }

    @Test
    void a_registration_that_stands_is_no_longer_frozen() {
        var volunteer = portal.volunteer("记错了的人");
        volunteer.post("/api/disputes/mine").expect(201);
        var code = dispute(volunteer).getString("code");
        clerk.post("/api/disputes/" + code + "/examination", "outcome", "STANDS", "reason", "本人想起来了").expect(204);
        second.post("/api/disputes/" + code + "/closing").expect(204);
        volunteer.post("/api/shifts/" + shift() + "/sign-ups").expect(201);
        volunteer.post("/api/disputes/mine").expect(201);
    }

    @Test
    void whoever_takes_a_dispute_in_at_the_counter_does_not_examine_it() {
        var volunteer = portal.volunteer("到窗口的人");
        var kept = clerk.post("/api/self-checks/counter", "idNumber", volunteer.idNumber()).expect(200).json();
        assertThat(kept.getString("number")).hasSize(14);
        assertThat(kept.getBoolean("disputed")).isFalse();
        clerk.post("/api/disputes/counter", "idNumber", portal.resident("陌生人").idNumber()).expect(409, "NOT_KNOWN_HERE").beside("idNumber");
        clerk.post("/api/disputes/counter", "idNumber", volunteer.idNumber()).expect(201);
        var code = dispute(volunteer).getString("code");
        clerk.post("/api/disputes/" + code + "/examination", "outcome", "STANDS", "reason", "好").expect(409, "TAKEN_IN_BY_YOU");
        second.post("/api/disputes/" + code + "/examination", "outcome", "CORRECTED", "reason", "电话改了").expect(204);
        volunteer.get("/api/disputes").expect(403);
        volunteer.post("/api/disputes/" + code + "/closing").expect(403);
        volunteer.post("/api/self-checks/counter", "idNumber", volunteer.idNumber()).expect(403);
    }

    @Test
    void whoever_handed_in_or_released_the_list_does_not_judge_and_what_was_brought_along_is_refused() {
        var invited = portal.verified("名单上的人");
        var contact = "17700000951";
        var handed = portal.staff("递交名单的文员", "OFFICE_CLERK", "");
        var released = portal.staff("放行名单的文员", "OFFICE_CLERK", "");
        var token = Lists.invited(portal, handed, released, Lists.HEAD + "名单上的人," + invited.idNumber() + "," + contact + ",12.5,2019-03-05,社区打扫\n", contact);
        invited.post("/api/invitations/" + token + "/acceptance", "skills", List.of(), "fields", List.of(), "times", List.of("weekend_day"), "phone", contact, "emergencyName", "家人",
                "emergencyRelation", "PARENT", "emergencyPhone", "19900000001", "oath", true, "keepHours", true, "consent", true).expect(201);
        invited.post("/api/disputes/mine").expect(201);
        var code = dispute(invited).getString("code");
        for (var each : List.of(handed, released)) {
            assertThat(each.get("/api/disputes/" + code).expect(200).json().getBoolean("examinable")).isFalse();
            assertThat(each.get("/volunteers/disputes?dispute=" + code).expect(200).text()).contains("You handed in or released the list that named this person").doesNotContain("id=\"examine\"");
            each.post("/api/disputes/" + code + "/examination", "outcome", "STANDS", "reason", "好").expect(409, "LISTED_BY_YOU");
        }
        assertThat(dispute(invited).getBoolean("examinable")).isTrue();
        assertThat(clerk.get("/volunteers/disputes?dispute=" + code).expect(200).text()).contains("id=\"examine\"").doesNotContain("not yours to decide");
        clerk.post("/api/disputes/" + code + "/examination", "outcome", "ERASED", "reason", "本人从未同意").expect(204);
        for (var each : List.of(handed, released)) each.post("/api/disputes/" + code + "/closing").expect(409, "LISTED_BY_YOU");
        handed.delete("/api/disputes/" + code + "/examination").expect(409, "LISTED_BY_YOU");
        second.post("/api/disputes/" + code + "/closing").expect(204);
        assertThat(invited.get("/api/service-entries/prior").expect(200).list().getJsonObject(0).isNull("refusedAt")).isFalse();
    }

    @Test
    void whoever_wrote_hours_down_does_not_judge_and_hours_of_an_erased_registration_are_taken_out() {
        var volunteer = portal.volunteer("有时长的人");
        var recorder = portal.staff("记时长的文员", "OFFICE_CLERK", "");
        var entries = List.of(served(recorder, "记时一站", volunteer), served(recorder, "记时二站", volunteer));
        for (var each : List.of(clerk, second, volunteer, recorder)) each.signIn();
        clerk.post("/api/service-entries/" + entries.get(0) + "/confirmation").expect(201);
        var city = minutesOfTheCity();
        volunteer.post("/api/disputes/mine").expect(201);
        var code = dispute(volunteer).getString("code");
        recorder.post("/api/disputes/" + code + "/examination", "outcome", "STANDS", "reason", "好").expect(409, "HOURS_RECORDED_BY_YOU");
        clerk.post("/api/disputes/" + code + "/examination", "outcome", "ERASED", "reason", "本人从未同意").expect(204);
        recorder.post("/api/disputes/" + code + "/closing").expect(409, "HOURS_RECORDED_BY_YOU");
        var before = volunteer.get("/api/service-entries/mine").expect(200).json();
        assertThat(List.of(before.getInt("confirmedMinutes"), before.getInt("waitingMinutes"))).containsExactly(60, 60);
        second.post("/api/disputes/" + code + "/closing").expect(204);
        var after = volunteer.get("/api/service-entries/mine").expect(200).json();
        assertThat(List.of(after.getInt("confirmedMinutes"), after.getInt("waitingMinutes"))).containsExactly(0, 0);
        assertThat(after.getJsonObject("entries").getJsonArray("rows").getValuesAs(JsonObject.class)).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.getString("status")).isEqualTo("VOIDED");
            assertThat(entry.getString("reason")).isEqualTo("本人从未同意");
        });
        assertThat(minutesOfTheCity()).isEqualTo(city - 60);
        assertThat(clerk.get("/api/service-entries/sums").expect(200).json().getInt("volunteersOff")).isZero();
    }

    /** An hour, written down. @return the entry's code */
    private String served(Person recorder, String station, Person volunteer) {
        var shift = shift(recorder, station);
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        portal.later(Duration.ofDays(2));
        recorder.signIn();
        volunteer.signIn();
        var place = recorder.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getJsonObject(0).getString("code");
        return recorder.post("/api/shifts/" + shift + "/roll-calls", "lines", List.of(Json.of("signUp", place, "minutes", 60))).expect(201).list().getJsonObject(0).getString("code");
    }

    private int minutesOfTheCity() {
        return clerk.get("/api/service-entries/sums").expect(200).json().getInt("cityMinutes");
    }

    @Test
    void what_takes_too_long_stands_first_and_says_so() {
        var volunteer = portal.volunteer("等了很久的人");
        volunteer.post("/api/disputes/mine").expect(201);
        portal.later(Duration.ofDays(40));
        clerk.signIn();
        second.signIn();
        assertThat(dispute(volunteer).getBoolean("overdue")).isTrue();
        assertThat(clerk.get("/api/disputes").expect(200).json().getJsonArray("rows").getJsonObject(0).getBoolean("overdue")).isTrue();
    }
}
