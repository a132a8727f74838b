package org.haoren.activities.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Family;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** Courses are given and attended, and shifts ask for them. */
class TrainingIT extends PortalTest {
    private record Place(Person leader, Person colleague, String station) {}

    private Place place(String name) {
        var leader = portal.verified(name + "站长");
        var station = TestPlaces.approved(portal, leader, name + "站");
        return new Place(leader, portal.staff(name + "同事", "STATION_STAFF", station), station);
    }

    private static String course(Person by, String host, String name, Integer months) {
        return by.post("/api/courses", "host", host, "zh", name, "en", "Course of " + name.length(), "teachesZh", "学会" + name, "lengthMinutes", 60, "validMonths", months).expect(201).code();
    }

    private static String lesson(Person by, String course, LocalDateTime starts, int places) {
        return by.post("/api/courses/" + course + "/lessons", "startsAt", starts, "place", "站里二楼", "places", places).expect(201).code();
    }

    private LocalDateTime soon() {
        return portal.now().withNano(0).plusMinutes(30);
    }

    private static Answer join(Person who, String lesson) {
        return who.post("/api/lessons/" + lesson + "/sign-ups");
    }

    private static String code(Person by, String lesson, Person of) {
        return by.get("/api/lessons/" + lesson + "/sign-ups").expect(200).list().getValuesAs(JsonObject.class).stream().filter(row -> row.getString("name").equals(of.name())).findFirst().orElseThrow()
                .getString("code");
    }

    private static Answer attend(Person by, String lesson, String... codes) {
        return by.post("/api/lessons/" + lesson + "/attendance", "attended", List.of(codes));
    }

    private static Answer confirm(Person by, String lesson) {
        return by.post("/api/lessons/" + lesson + "/confirmation");
    }

    private static List<JsonObject> held(Person who) {
        return who.get("/api/courses/mine").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
    }

    private String shift(Place place, String name, LocalDateTime starts, String course, int places) {
        return place.leader.post("/api/shifts", "station", place.station, "zh", name, "field", "community", "startsAt", starts, "endsAt", starts.plusHours(2), "places", places, "riskZh", "无",
                "minimumAge", 18, "qualifications", List.of("course:" + course), "weeks", 1).expect(201).code();
    }

    private void attended(Place place, String course, Person who) {
        var starts = soon();
        var lesson = lesson(place.leader, course, starts, 3);
        join(who, lesson).expect(201);
        portal.until(starts);
        attend(place.leader, lesson, code(place.leader, lesson, who)).expect(201);
        confirm(place.colleague, lesson).expect(201);
    }

    @Test
    void places_are_never_oversold_and_are_given_back_until_it_begins() {
        var place = place("抢课");
        var course = course(place.leader, place.station, "抢课课程", 12);
        place.leader.post("/api/courses", "host", place.station, "zh", "抢课课程", "teachesZh", "重名", "lengthMinutes", 60).expect(409, "ALREADY_A_COURSE").beside("zh");
        var starts = soon();
        var lesson = lesson(place.leader, course, starts, 2);
        place.leader.post("/api/courses/" + course + "/lessons", "startsAt", starts, "place", "站里", "places", 2).expect(409, "ALREADY_A_LESSON").beside("startsAt");
        place.leader.post("/api/courses/" + course + "/lessons", "startsAt", portal.now().minusDays(1), "place", "站里", "places", 2).expect(409, "LESSON_IN_THE_PAST");
        place.leader.post("/api/courses/" + course + "/lessons", "startsAt", portal.now().plusDays(400), "places", 0).expect(422).beside("place");
        var people = IntStream.range(0, 5).mapToObj(each -> portal.volunteer("抢课的人" + each)).toList();
        var answers = Together.of(people.stream().<Callable<Answer>>map(who -> () -> join(who, lesson)).toList());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 201, 409, 409, 409);
        var in = people.get(answers.stream().map(Answer::status).toList().indexOf(201));
        var out = people.get(answers.stream().map(Answer::status).toList().indexOf(409));
        join(in, lesson).expect(409, "IN_IT_ALREADY");
        in.delete("/api/lessons/" + lesson + "/sign-ups/mine").expect(204);
        in.delete("/api/lessons/" + lesson + "/sign-ups/mine").expect(409, "NOT_IN_IT");
        join(out, lesson).expect(201);
        portal.until(starts);
        join(in, lesson).expect(409, "LESSON_BEGUN");
        out.delete("/api/lessons/" + lesson + "/sign-ups/mine").expect(409, "LESSON_BEGUN");
        join(portal.resident("不是志愿者"), lesson).expect(403);
    }

    @Test
    void who_attended_is_written_down_by_one_and_confirmed_by_another() {
        var place = place("点到");
        var leader = portal.volunteer("也来听课的站员");
        portal.give(leader, "STATION_STAFF", place.station);
        leader.signIn();
        var child = new Family(portal).volunteer("站长的孩子听课", 16, place.leader);
        var volunteer = portal.volunteer("听课的人");
        var absent = portal.volunteer("没来的人");
        var course = course(place.leader, place.station, "点到课程", 1);
        var starts = soon();
        var lesson = lesson(place.leader, course, starts, 10);
        for (var who : List.of(leader, child, volunteer, absent)) join(who, lesson).expect(201);
        var code = code(place.leader, lesson, volunteer);
        attend(place.leader, lesson, code).expect(409, "NOT_BEGUN_YET");
        portal.until(starts);
        attend(place.leader, lesson).expect(422).beside("attended");
        attend(place.leader, lesson, "nobody").expect(409, "NOBODY_OF_THIS_LESSON").beside("attended");
        attend(leader, lesson, code(leader, lesson, leader)).expect(409, "OWN_ATTENDANCE");
        attend(place.leader, lesson, code(place.leader, lesson, child)).expect(409, "NOT_FOR_YOUR_WARD");
        for (var stranger : List.of(volunteer, portal.staff("别站培训站员", "STATION_STAFF", "elsewhere"))) attend(stranger, lesson, code).expect(403);
        confirm(place.colleague, lesson).expect(409, "NOTHING_TO_CONFIRM");
        attend(leader, lesson, code).expect(201);
        confirm(leader, lesson).expect(409, "RECORDER_CANNOT_CONFIRM");
        assertThat(held(volunteer)).isEmpty();
        confirm(place.colleague, lesson).expect(201);
        assertThat(held(volunteer)).singleElement().satisfies(row -> assertThat(row.getBoolean("counts")).isTrue());
        assertThat(held(absent)).isEmpty();
        assertThat(Messages.latest(portal, volunteer.login())).contains("Course of 4");
        assertThat(volunteer.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows")).as("training is no service").isEmpty();
        assertThat(volunteer.get("/activities/training/mine").expect(200).text()).contains("Counts");
        portal.later(Duration.ofDays(33));
        assertThat(held(volunteer)).singleElement().satisfies(row -> assertThat(row.getBoolean("counts")).isFalse());
        assertThat(volunteer.get("/activities/training/mine").expect(200).text()).contains("Run out");
    }

    @Test
    void a_shift_asks_for_a_course_says_where_it_can_be_had_and_lets_in_whoever_holds_it() {
        var place = place("要课");
        var course = course(place.leader, place.station, "要求的课程", null);
        place.leader.post("/api/shifts", "station", place.station, "zh", "假课程", "field", "community", "startsAt", soon(), "endsAt", soon().plusHours(1), "places", 3, "riskZh", "无", "minimumAge", 18,
                "qualifications", List.of("course:nothing")).expect(409, "UNKNOWN_QUALIFICATION").beside("qualifications");
        var volunteer = portal.volunteer("要上课的人");
        var other = portal.volunteer("没上过课的人");
        var shift = shift(place, "要课程的班次", portal.now().withNano(0).plusDays(10), course, 1);
        assertThat(volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(409, "COURSE_NEEDED_LATER").text()).contains("Course of 5");
        var lesson = lesson(place.leader, course, portal.now().withNano(0).plusDays(3), 3);
        assertThat(volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(409, "COURSE_NEEDED").text()).contains("站里二楼");
        assertThat(portal.nobody().get("/activities/shifts/shift?shift=" + shift).expect(200).text()).contains("/activities/training/lesson?lesson=" + lesson);
        var like = place.leader.get("/api/shifts/" + shift + "/form").expect(200).json();
        assertThat(like.getJsonArray("qualifications").getString(0)).isEqualTo("course:" + course);
        attended(place, course, volunteer);
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        other.post("/api/shifts/" + shift + "/sign-ups?wait=true").expect(409, "COURSE_NEEDED");
        assertThat(other.get("/activities/shifts/list?fitting=yes").expect(200).text()).doesNotContain("要课程的班次");
        attended(place, course, other);
        other.post("/api/shifts/" + shift + "/sign-ups?wait=true").expect(202);
        assertThat(other.get("/api/shifts/fitting").expect(200).json().getInt("total")).isPositive();
    }

    @Test
    void what_was_wrong_is_struck_out_and_the_leader_of_a_shift_sees_who_lacks_the_course() {
        var place = place("撤销");
        var course = course(portal.clerk(), "office", "文明办的课" + place.station, null);
        var shift = shift(place, "要文明办课程的班次", portal.now().withNano(0).plusDays(9), course, 3);
        var volunteer = portal.volunteer("记错的人");
        var second = portal.staff("另一位培训文员", "OFFICE_CLERK", "");
        var starts = soon();
        place.leader.post("/api/courses/" + course + "/lessons", "startsAt", starts, "place", "站里", "places", 2).expect(403);
        var lesson = lesson(portal.clerk(), course, starts, 3);
        join(volunteer, lesson).expect(201);
        portal.until(starts);
        var code = code(second, lesson, volunteer);
        attend(portal.clerk(), lesson, code).expect(201);
        confirm(second, lesson).expect(201);
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        second.post("/api/lessons/" + lesson + "/strikes", "struck", code, "why", " ").expect(422).beside("why");
        volunteer.post("/api/lessons/" + lesson + "/strikes", "struck", code, "why", "试试").expect(403);
        second.post("/api/lessons/" + lesson + "/strikes", "struck", code, "why", "中途离开了").expect(201);
        second.post("/api/lessons/" + lesson + "/strikes", "struck", code, "why", "再撤一次").expect(409, "STRUCK_ALREADY").beside("struck");
        assertThat(Messages.latest(portal, volunteer.login())).contains("中途离开了");
        assertThat(volunteer.get("/activities/training/mine").expect(200).text()).contains("中途离开了", "Struck out");
        assertThat(place.leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getJsonObject(0).getJsonArray("lacking").getString(0)).isEqualTo("course:" + course);
        assertThat(place.leader.get("/activities/hours/roll?shift=" + shift).expect(200).text()).contains("Does not hold on that day", "Course of");
        assertThat(volunteer.get("/activities/shifts/shift?shift=" + shift).expect(200).text()).contains("on that day: it was withdrawn");
    }

    @Test
    void a_lesson_called_off_tells_who_had_a_place_and_frees_them() {
        var place = place("停课");
        var course = course(place.leader, place.station, "停掉的课", 6);
        var lesson = lesson(place.leader, course, portal.now().withNano(0).plusDays(2), 3);
        var volunteer = portal.volunteer("报了停课的人");
        join(volunteer, lesson).expect(201);
        portal.clerk().post("/api/lessons/" + lesson + "/call-off", "reason", "不归文员管").expect(403);
        var page = "/activities/training/call-off?lesson=" + lesson;
        assertThat(place.leader.form(page, "offForm", "offForm", "csrf", place.leader.token(), "reason", " ", "callOff", "x").expect(422).text()).contains("reason-error");
        place.leader.form(page, "offForm", "offForm", "csrf", place.leader.token(), "reason", "讲师生病", "callOff", "x").expect(302);
        place.leader.post("/api/lessons/" + lesson + "/call-off", "reason", "再来一次").expect(409, "LESSON_OFF");
        assertThat(Messages.latest(portal, volunteer.login())).contains("讲师生病");
        assertThat(volunteer.get("/api/lessons/mine").expect(200).list()).isEmpty();
        join(volunteer, lesson).expect(409, "LESSON_OFF");
        assertThat(portal.nobody().get("/activities/training/lesson?lesson=" + lesson).expect(200).text()).contains("讲师生病");
    }

    @Test
    void a_station_opens_a_course_and_a_volunteer_joins_it_on_their_phones() {
        var place = place("手机培训");
        var volunteer = portal.volunteer("手机上报名的人");
        try (var phone = Screen.phone(portal).as(place.leader.signIn())) {
            var page = phone.go("/activities/training/publish").lookAround().picture("training-publish").page();
            page.selectOption("#host", place.station);
            page.fill("#zh", "手机上的课程");
            page.fill("#teachesZh", "学会用手机");
            page.click("#publish");
            page.waitForURL("**/activities/training/plan?course=*");
            phone.lookAround().picture("training-plan");
            page.fill("#startsAt", portal.now().withNano(0).withSecond(0).plusDays(1).toString());
            page.fill("#place", "站里一楼");
            page.click("#plan");
            page.waitForURL("**/activities/training/lesson?lesson=*");
            phone.lookAround().picture("training-lesson");
            try (var other = Screen.phone(portal).as(volunteer.signIn())) {
                other.go(page.url().replaceFirst("https?://[^/]+", "").replaceFirst("&done=.*", ""));
                other.page().click("#signUp");
                other.page().waitForURL("**done=activities.training.signedUp*");
                other.lookAround().picture("training-joined");
                other.go("/activities/training/mine").lookAround().picture("training-mine");
                other.go("/activities/training/list").lookAround().picture("training-list");
            }
            phone.go("/activities/training/roll").lookAround().picture("training-roll");
        }
    }
}
