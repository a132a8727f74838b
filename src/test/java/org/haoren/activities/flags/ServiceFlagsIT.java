package org.haoren.activities.flags;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Family;
import org.haoren.suite.Json;
import org.haoren.suite.Messages;
import org.haoren.suite.OddHours;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** What people try who sell hours, and who may look at it. */
class ServiceFlagsIT extends PortalTest {
    private static final String REASON = "看过签到表，也问过在场的人。";

    private LocalDateTime soon(int minutes) {
        return portal.now().withNano(0).plusMinutes(minutes);
    }

    private static String shift(Person leader, String station, String name, LocalDateTime starts, int minutes, int places) {
        return leader.post("/api/shifts", "station", station, "zh", name, "en", "Odd service", "field", "community", "startsAt", starts, "endsAt", starts.plusMinutes(minutes), "places", places,
                "riskZh", "无", "minimumAge", 14).expect(201).code();
    }

    private static void signUp(String shift, Person... people) {
        for (var who : people) who.post("/api/shifts/" + shift + "/sign-ups").expect(201);
    }

    /** The roll of all who have a place there. @return codes of the entries, in the order of the places */
    private static List<String> rolled(Person leader, String shift, int minutes, Person... only) {
        var names = Arrays.stream(only).map(Person::name).toList();
        var lines = leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getValuesAs(JsonObject.class).stream()
                .filter(place -> names.isEmpty() || names.contains(place.getString("name"))).map(place -> Json.of("signUp", place.getString("code"), "minutes", minutes)).toList();
        return leader.post("/api/shifts/" + shift + "/roll-calls", "lines", lines).expect(201).list().getValuesAs(JsonObject.class).stream().map(entry -> entry.getString("code")).toList();
    }

    private static Answer confirm(Person who, String entry) {
        return who.post("/api/service-entries/" + entry + "/confirmation");
    }

    private static JsonObject entry(Person who, String code) {
        return who.get("/api/service-entries/" + code).expect(200).json();
    }

    private static List<String> kinds(Person who, String entry) {
        return entry(who, entry).getJsonArray("flags").getValuesAs(JsonObject.class).stream().map(flag -> flag.getString("kind")).toList();
    }

    private JsonObject flag(String subject) {
        return OddHours.flag(portal, subject);
    }

    private static Answer decide(Person who, String flag, String verdict) {
        return who.post("/api/service-flags/" + flag + "/decision", "verdict", verdict, "reason", REASON);
    }

    private Person colleague(String name, String station) {
        return portal.staff(name, "STATION_STAFF", station);
    }

    @Test
    void whoever_publishes_a_shift_and_sells_its_hours_at_once_waits_for_a_person_who_has_nothing_to_do_with_it() {
        var leader = portal.resident("卖时长的站长");
        var station = TestPlaces.approved(portal, leader, "卖时长的站");
        var buyer = portal.volunteer("买时长的人");
        var child = new Family(portal).volunteer("买时长的人家的孩子", 16, buyer);
        var colleague = colleague("卖时长的同事", station);
        var shift = shift(leader, station, "刚刚发布", soon(2), 60, 9);
        signUp(shift, buyer, child);
        portal.until(portal.now().plusMinutes(12));
        var entry = rolled(leader, shift, 8, buyer).get(0);
        var ofChild = rolled(leader, shift, 8, child).get(0);
        assertThat(kinds(colleague, entry)).containsExactly("FRESH_SHIFT");
        confirm(colleague, entry).expect(409, "OPEN_FLAG");
        assertThat(colleague.get("/activities/hours/confirm?entry=" + entry).expect(200).text()).contains("somebody of the office has to look first", "Credited right after publication").doesNotContain("id=\"confirm\"");
        var flag = flag(entry).getString("code");
        for (var curious : List.of(leader, colleague, buyer, portal.staff("审核的人", "DEPARTMENT_REVIEWER", "flags-unit"))) {
            curious.get("/api/service-flags").expect(403);
            curious.get("/api/service-flags/" + flag).expect(403);
            decide(curious, flag, "UNFOUNDED").expect(403);
        }
        for (var who : List.of(leader, buyer)) portal.give(who, "OFFICE_CLERK", "");
        decide(leader.signIn(), flag, "UNFOUNDED").expect(409, "RECORDER_CANNOT_DECIDE");
        decide(buyer.signIn(), flag, "UNFOUNDED").expect(409, "OWN_FLAG");
        decide(buyer, flag(ofChild).getString("code"), "UNFOUNDED").expect(409, "NOT_FOR_YOUR_WARD");
        portal.give(colleague, "OFFICE_CLERK", "");
        decide(colleague.signIn(), flag, "UNFOUNDED").expect(409, "OWN_STATION");
        portal.clerk().post("/api/service-flags/" + flag + "/decision", "verdict", "UPHELD", "reason", "假").expect(422).beside("reason");
        decide(portal.clerk(), flag, "UNFOUNDED").expect(201);
        decide(portal.clerk(), flag, "UPHELD").expect(409, "DECIDED_ALREADY");
        confirm(portal.clerk(), entry).expect(409, "DECIDER_CANNOT_CONFIRM");
        confirm(leader, entry).expect(409, "RECORDER_CANNOT_CONFIRM");
        confirm(colleague, entry).expect(201);
    }

    @Test
    void what_is_upheld_is_taken_out_and_its_volunteer_is_told_why_and_two_clerks_at_once_decide_once() {
        var leader = portal.resident("虚记的站长");
        var station = TestPlaces.approved(portal, leader, "虚记的站");
        var volunteer = portal.volunteer("被虚记的人");
        var entry = OddHours.credited(portal, leader, station, volunteer);
        assertThat(volunteer.get("/activities/hours/mine").expect(200).text()).contains("Somebody of the office has to look at this entry");
        var flag = flag(entry).getString("code");
        var second = portal.staff("第二位核查的人", "OFFICE_CLERK", "");
        var answers = Together.of(List.<Callable<Answer>>of(() -> decide(portal.clerk(), flag, "UPHELD"), () -> decide(second, flag, "UPHELD")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        var voided = entry(portal.clerk(), entry);
        assertThat(voided.getString("status")).isEqualTo("VOIDED");
        assertThat(voided.getString("reason")).isEqualTo(REASON);
        confirm(second, entry).expect(409, "ALREADY_VOIDED");
        assertThat(volunteer.get("/api/service-entries/mine").expect(200).json().getInt("waitingMinutes")).isZero();
        assertThat(volunteer.get("/activities/hours/mine").expect(200).text()).contains(REASON, "The office has looked and found that something is wrong");
        assertThat(Messages.latest(portal, volunteer.login())).contains(REASON);
        var fact = portal.nobody().get("/api/logs/city/entries").expect(200).text();
        assertThat(fact).contains("activities.flags.FlagUpheld").doesNotContain(volunteer.name(), REASON);
        assertThat(portal.clerk().get("/api/service-flags/upheld").expect(200).text()).contains(flag);
        assertThat(portal.clerk().get("/api/service-entries/sums").expect(200).json().getInt("volunteersOff")).isZero();
    }

    @Test
    void an_entry_that_is_taken_out_otherwise_needs_no_look_any_more() {
        var leader = portal.resident("记错的站长");
        var station = TestPlaces.approved(portal, leader, "记错的站");
        var entry = OddHours.credited(portal, leader, station, portal.volunteer("被记错的人"));
        var flag = flag(entry).getString("code");
        leader.post("/api/service-entries/" + entry + "/voiding", "reason", "记错了人").expect(201);
        decide(portal.clerk(), flag, "UNFOUNDED").expect(409, "DECIDED_ALREADY");
        assertThat(portal.clerk().get("/api/service-flags/" + flag).expect(200).json().getString("status")).isEqualTo("MOOT");
    }

    @Test
    void nobody_serves_at_two_ends_of_the_land_within_an_hour() {
        var leader = portal.resident("近处的站长");
        var station = TestPlaces.approved(portal, leader, "近处的站");
        var other = portal.resident("远处的站长");
        var far = far(other);
        var runner = portal.volunteer("两头跑的人");
        var starts = soon(60);
        var first = shift(leader, station, "近处", starts, 60, 9);
        var second = shift(other, far, "远处", starts.plusMinutes(90), 60, 9);
        signUp(first, runner);
        signUp(second, runner);
        portal.until(starts.plusMinutes(151));
        var near = rolled(leader, first, 60).get(0);
        var there = rolled(other, second, 60).get(0);
        assertThat(kinds(leader, near)).isEmpty();
        assertThat(flag(there).getString("other")).isEqualTo(near);
        assertThat(flag(there).getString("kind")).isEqualTo("TOO_FAST");
        confirm(portal.clerk(), near).expect(201);
        confirm(portal.clerk(), there).expect(409, "OPEN_FLAG");
    }

    /** Two hundred kilometres away. */
    private String far(Person leader) {
        TestPlaces.community(portal);
        var form = new ArrayList<>(List.of(TestPlaces.form(portal, "远处的站")));
        form.addAll(List.of("latitude", 36.8, "longitude", 114.0));
        var code = leader.post("/api/stations", form.toArray()).expect(201).json().getJsonObject("id").getString("code");
        portal.clerk().post("/api/stations/" + code + "/approval").expect(200);
        return code;
    }

    @Test
    void two_of_one_station_who_credit_one_another_are_seen_also_when_both_press_at_once() {
        var leader = portal.resident("第三位站长");
        var station = TestPlaces.approved(portal, leader, "互相记的站");
        var one = portal.volunteer("互相记的甲");
        var two = portal.volunteer("互相记的乙");
        for (var who : List.of(one, two)) portal.give(who, "STATION_STAFF", station);
        one.signIn();
        two.signIn();
        var shift = shift(leader, station, "都在的班次", soon(60), 60, 9);
        signUp(shift, one, two);
        portal.until(soon(130));
        var ofOne = rolled(leader, shift, 60, one).get(0);
        var ofTwo = rolled(leader, shift, 60, two).get(0);
        var answers = Together.of(List.<Callable<Answer>>of(() -> confirm(one, ofTwo), () -> confirm(two, ofOne)));
        assertThat(answers).extracting(Answer::status).as("the second is put aside").containsExactlyInAnyOrder(201, 202);
        var aside = answers.get(0).status() == 202 ? ofTwo : ofOne;
        var late = aside.equals(ofTwo) ? one : two;
        assertThat(flag(aside).getString("kind")).isEqualTo("MUTUAL");
        assertThat(entry(late, aside).getString("status")).isEqualTo("RECORDED");
        confirm(late, aside).expect(409, "OPEN_FLAG");
        decide(portal.clerk(), flag(aside).getString("code"), "UNFOUNDED").expect(201);
        confirm(late, aside).expect(201);
        var next = shift(leader, station, "互相记的班次", soon(60), 60, 9);
        signUp(next, late);
        portal.until(soon(130));
        var again = rolled(late.equals(one) ? two : one, next, 60).get(0);
        assertThat(flag(again).getString("kind")).as("recorded by whom they have credited").isEqualTo("MUTUAL");
    }

    @Test
    void a_full_list_to_which_nobody_came_is_credited_to_nobody() {
        var leader = portal.resident("虚构的站长");
        var station = TestPlaces.approved(portal, leader, "虚构的站");
        var people = IntStream.range(0, 4).mapToObj(each -> portal.volunteer("凑数的人" + each)).toArray(Person[]::new);
        var shift = shift(leader, station, "虚构的活动", soon(60), 60, 4);
        signUp(shift, people);
        portal.until(soon(130));
        var entries = rolled(leader, shift, 60);
        var flag = flag(shift);
        assertThat(flag.getString("kind")).isEqualTo("NOBODY_CAME");
        confirm(portal.clerk(), entries.get(0)).expect(409, "SHIFT_OPEN");
        var aside = portal.clerk().post("/api/shifts/" + shift + "/confirmations").expect(201).json();
        assertThat(aside.getInt("confirmed")).isZero();
        assertThat(aside.getJsonArray("aside")).hasSize(4);
        decide(portal.clerk(), flag.getString("code"), "UPHELD").expect(201);
        confirm(portal.staff("再确认的人", "OFFICE_CLERK", ""), entries.get(0)).expect(409, "SHIFT_UPHELD");
    }

    @Test
    void a_clerk_finds_it_in_the_queue_reads_why_and_decides_on_a_page() {
        var leader = portal.resident("页面站长");
        var station = TestPlaces.approved(portal, leader, "页面核查站");
        var entry = OddHours.credited(portal, leader, station, portal.volunteer("页面上的人"));
        var clerk = portal.staff("看页面的人", "OFFICE_CLERK", "");
        assertThat(clerk.get("/office/desk").expect(200).text()).contains("/activities/flags/waiting", "Service time to look at");
        var page = "/activities/flags/waiting?odd=" + flag(entry).getString("code");
        assertThat(clerk.get(page).expect(200).text()).contains("Credited right after publication", "页面上的人", "页面站长");
        assertThat(clerk.form(page, "deciding", "deciding", "csrf", clerk.token(), "verdict", "UPHELD", "reason", "短", "decide", "x").expect(422).text()).contains("reason-error");
        assertThat(clerk.form(page, "deciding", "deciding", "csrf", clerk.token(), "verdict", "UPHELD", "reason", REASON, "decide", "x").expect(302).header("Location"))
                .contains("/activities/flags/waiting?done=activities.flags.decided");
        assertThat(clerk.get(page).expect(200).text()).contains(REASON, "看页面的人").doesNotContain("id=\"decide\"");
        assertThat(clerk.get("/activities/flags/waiting?status=UPHELD").expect(200).text()).contains("页面上的人");
    }
}
