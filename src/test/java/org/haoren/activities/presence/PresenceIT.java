package org.haoren.activities.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Family;
import org.haoren.suite.Json;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.QrReader;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** Who was there, by their own acts; and what is tried to be credited for time that nobody has served. */
class PresenceIT extends PortalTest {
    private static final String HERE = "/activities/presence/here?";

    private Place place(Person leader, String name, LocalDateTime starts) {
        return Place.of(portal, leader, name, starts);
    }

    private LocalDateTime soon() {
        return portal.now().withNano(0).plusMinutes(20);
    }

    private Person comer(String name, Place place) {
        return place.comer(portal, name);
    }

    private static List<JsonObject> entries(Person who) {
        return who.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getValuesAs(JsonObject.class);
    }

    private static String entry(Person who) {
        return entries(who).get(0).getJsonObject("id").getString("code");
    }

    @Test
    void twenty_come_at_once_with_one_code_each_is_written_down_once_and_another_person_confirms() {
        var place = place(portal.resident("到岗站长"), "二十人", soon());
        var people = IntStream.range(0, 20).mapToObj(each -> comer("到岗的人" + each, place)).toList();
        var code = place.link();
        var acts = people.stream().flatMap(who -> IntStream.range(0, 2).<Callable<Answer>>mapToObj(twice -> () -> place.in(who, code))).toList();
        assertThat(Together.of(acts)).allSatisfy(answer -> answer.expect(201));
        assertThat(place.leader().get("/api/shifts/" + place.shift() + "/check-ins").expect(200).list()).hasSize(20);
        portal.until(place.starts().plusMinutes(59));
        var again = place.digits();
        var outs = people.stream().flatMap(who -> IntStream.range(0, 2).<Callable<Answer>>mapToObj(twice -> () -> place.out(who, again))).toList();
        assertThat(Together.of(outs)).allSatisfy(answer -> assertThat(answer.expect(201).json().getInt("minutes")).isBetween(59, 62));
        assertThat(people).allSatisfy(who -> assertThat(entries(who)).singleElement().satisfies(entry -> {
            assertThat(entry.getString("source")).isEqualTo("CHECK_IN");
            assertThat(entry.getString("status")).isEqualTo("RECORDED");
        }));
        var who = people.get(0);
        who.post("/api/service-entries/" + entry(who) + "/confirmation").expect(403);
        assertThat(place.leader().get("/activities/hours/confirm?entry=" + entry(who)).expect(200).text()).contains("by code, scanned", "Checked in and out by code");
        place.leader().post("/api/service-entries/" + entry(who) + "/confirmation").expect(201);
        place.in(who, place.link()).expect(409, "LEFT_ALREADY");
        assertThat(who.get("/api/presences/mine").expect(200).json().getJsonArray("rows")).hasSize(1);
        assertThat(place.leader().get("/activities/hours/roll?shift=" + place.shift()).expect(200).text()).contains("Checked in and out by code").doesNotContain("minutes-");
    }

    @Test
    void a_code_passed_on_is_of_no_use_to_whoever_has_no_place_comes_late_or_goes_elsewhere() {
        var leader = portal.resident("转码站长");
        var place = place(leader, "转码", portal.now().withNano(0).plusMinutes(50));
        var other = Place.at(leader, place.station(), "转码的另一班", place.starts().plusHours(3));
        var comer = comer("来的人", place);
        var buyer = portal.volunteer("买时长的人");
        place.in(comer, place.link()).expect(409, "TOO_EARLY");
        portal.until(place.starts().minusMinutes(25));
        place.in(buyer, place.link()).expect(409, "NO_PLACE");
        place.out(buyer, place.link()).expect(409, "NO_PLACE");
        place.in(comer, other.link()).expect(409, "CODE_OF_ANOTHER_SHIFT");
        place.in(comer, other.digits()).expect(409, "CODE_WRONG").beside("code");
        place.in(comer, place.link().replaceFirst(".$", "x")).expect(409, "CODE_WRONG");
        place.out(comer, place.link()).expect(409, "NOT_IN");
        place.in(comer, " ").expect(422).beside("code");
        var old = place.code();
        portal.later(Duration.ofMinutes(2));
        place.in(comer, Place.scanned(old)).expect(409, "CODE_OVER");
        place.in(comer, old.getString("digits")).expect(409, "CODE_OVER");
        place.in(comer, place.digits()).expect(201);
        for (var curious : List.of(comer, portal.staff("别站站员", "STATION_STAFF", "elsewhere"), portal.clerk())) {
            curious.get("/api/shifts/" + place.shift() + "/check-ins/code").expect(403);
            curious.get("/api/shifts/" + place.shift() + "/check-ins").expect(403);
            place.letIn(curious, comer).expect(403);
        }
        portal.nobody().post("/api/shifts/" + place.shift() + "/check-ins", "code", "123456").expect(401);
        assertThat(entries(buyer)).isEmpty();
    }

    @Test
    void nobody_is_in_two_shifts_and_who_forgets_to_check_out_is_let_into_the_next() {
        var leader = portal.resident("连班站长");
        var first = place(leader, "第一班", soon());
        var second = Place.at(leader, first.station(), "第二班", first.starts().plusHours(2));
        var comer = comer("连着来的人", first);
        comer.post("/api/shifts/" + second.shift() + "/sign-ups").expect(201);
        first.in(comer, first.link()).expect(201);
        portal.until(first.starts().plusMinutes(100));
        second.in(comer, second.link()).expect(409, "IN_ANOTHER_SHIFT");
        portal.until(first.starts().plusMinutes(121));
        second.in(comer, second.link()).expect(201);
        assertThat(first.out(comer, first.link()).expect(201).json().getInt("minutes")).isEqualTo(120);
        portal.until(second.starts().plusHours(3).plusMinutes(1));
        second.out(comer, second.link()).expect(409, "TOO_LATE_TO_LEAVE");
        assertThat(entries(comer)).hasSize(1);
        var line = leader.get("/activities/hours/roll?shift=" + second.shift()).expect(200).text();
        assertThat(line).contains("no check-out", "minutes-");
        var signUp = leader.get("/api/shifts/" + second.shift() + "/sign-ups").expect(200).list().getJsonObject(0).getString("code");
        leader.post("/api/shifts/" + second.shift() + "/roll-calls", "lines", List.of(Json.of("signUp", signUp, "minutes", 90))).expect(201);
        assertThat(entries(comer)).extracting(entry -> entry.getString("source")).containsExactlyInAnyOrder("CHECK_IN", "ROLL_CALL");
    }

    @Test
    void leaders_let_in_neither_themselves_nor_their_child_and_do_not_confirm_whom_they_let_in() {
        var family = new Family(portal);
        var leader = portal.volunteer("带班的母亲");
        var place = place(leader, "自家人", soon());
        var colleague = portal.staff("带班的同事", "STATION_STAFF", place.station());
        var child = family.volunteer("带班人的孩子", 16, leader);
        var comer = comer("没带手机的人", place);
        for (var who : List.of(leader, child)) who.post("/api/shifts/" + place.shift() + "/sign-ups").expect(201);
        place.in(leader, place.link()).expect(409, "OWN_STATION");
        place.in(child, place.link()).expect(409, "GUARDIANS_STATION");
        place.letIn(leader, leader).expect(409, "OWN_PRESENCE");
        place.letIn(leader, child).expect(409, "OWN_WARD");
        place.letIn(colleague, child).expect(201);
        place.letIn(leader, portal.volunteer("没有报名的人")).expect(409, "CARD_WITHOUT_PLACE").beside("card");
        leader.post("/api/shifts/" + place.shift() + "/check-ins/cards", "card", "made up").expect(409, "CARD_NOT_VALID");
        var card = comer.get("/api/volunteers/card").expect(200).json().getString("address").replaceFirst(".*card=", "");
        assertThat(leader.get("/volunteers/pass?card=" + card).expect(200).text()).contains("/activities/presence/card?shift=" + place.shift());
        var reading = "/activities/presence/card?shift=" + place.shift() + "&scanned=" + card;
        assertThat(leader.get(reading).expect(200).text()).contains("没带手机的人", "id=\"letIn\"").doesNotContain("id=\"letOut\"");
        assertThat(leader.form(reading, "cardForm", "cardForm", "csrf", leader.token(), "letIn", "x").expect(302).header("Location")).contains("/activities/presence/screen");
        leader.post("/api/shifts/" + place.shift() + "/check-ins/cards", "card", card).expect(201);
        portal.until(place.starts().plusMinutes(30));
        place.letOut(leader, child).expect(409, "OWN_WARD");
        place.out(comer, place.digits()).expect(201);
        assertThat(entries(comer).get(0).getString("source")).isEqualTo("ROLL_CALL");
        leader.post("/api/service-entries/" + entry(comer) + "/confirmation").expect(409, "RECORDER_CANNOT_CONFIRM");
        assertThat(leader.get("/activities/hours/confirm?entry=" + entry(comer)).expect(200).text()).contains("another person has to confirm it").doesNotContain("id=\"confirm\"");
        assertThat(colleague.get("/activities/hours/confirm?entry=" + entry(comer)).expect(200).text()).contains("checked in by 带班的母亲 with the card", "id=\"confirm\"");
        colleague.post("/api/service-entries/" + entry(comer) + "/confirmation").expect(201);
        assertThat(leader.get("/activities/presence/screen?shift=" + place.shift()).expect(200).text()).contains("checked in by 带班的同事 with the card", "1 here now");
        place.letOut(colleague, child).expect(201);
        leader.post("/api/service-entries/" + entry(child) + "/confirmation").expect(409, "OWN_WARD");
    }

    @Test
    void what_the_roll_has_stated_stands_and_a_disputed_registration_gets_no_time() {
        var place = place(portal.resident("点名站长"), "点名在先", soon());
        var called = comer("先点了名的人", place);
        var disputed = comer("登记有争议的人", place);
        for (var who : List.of(called, disputed)) place.in(who, place.digits()).expect(201);
        portal.until(place.starts().plusMinutes(60));
        var signUp = place.leader().get("/api/shifts/" + place.shift() + "/sign-ups").expect(200).list().getJsonObject(0).getString("code");
        place.leader().post("/api/shifts/" + place.shift() + "/roll-calls", "lines", List.of(Json.of("signUp", signUp, "minutes", 45))).expect(201);
        disputed.post("/api/disputes/mine").expect(201);
        for (var who : List.of(called, disputed)) place.out(who, place.digits()).expect(201);
        assertThat(entries(called)).singleElement().satisfies(entry -> assertThat(entry.getInt("minutes")).isEqualTo(45));
        assertThat(entries(disputed)).isEmpty();
    }

    @Test
    void a_place_given_back_after_the_check_in_leaves_no_time_and_a_new_one_is_another_visit() {
        var place = place(portal.resident("反复站长"), "反复", soon());
        var comer = comer("反复的人", place);
        place.in(comer, place.link()).expect(201);
        comer.delete("/api/shifts/" + place.shift() + "/sign-ups/mine").expect(204);
        assertThat(place.out(comer, place.link()).expect(201).json().getInt("minutes")).isZero();
        place.in(comer, place.link()).expect(409, "NO_PLACE");
        comer.post("/api/shifts/" + place.shift() + "/sign-ups").expect(201);
        place.in(comer, place.link()).expect(201);
        assertThat(entries(comer)).isEmpty();
    }

    @Test
    void a_phone_opens_the_code_signs_in_comes_back_and_checks_in_with_one_button() {
        var place = place(portal.resident("屏幕站长"), "屏幕", soon());
        var comer = comer("扫码的人", place);
        var screen = place.leader().get("/activities/presence/screen?shift=" + place.shift()).expect(200).text();
        var opened = QrReader.ofSvg(screen.substring(screen.indexOf("<svg xmlns"), screen.indexOf("</svg>", screen.indexOf("<svg xmlns")) + 6));
        var path = URI.create(opened).getPath() + "?" + URI.create(opened).getQuery();
        assertThat(path).startsWith(HERE + "scan=");
        assertThat(portal.nobody().get(path).expect(302).header("Location")).contains("/accounts/sign-in?back=").contains("scan%3D");
        assertThat(comer.get(path).expect(200).text()).contains("id=\"checkIn\"", "Being there").doesNotContain("id=\"code\"");
        assertThat(portal.volunteer("路过的人").get(path).expect(200).text()).contains("Only who has a place").doesNotContain("id=\"checkIn\"");
        assertThat(press(comer, path, "checkIn").expect(302).header("Location")).endsWith(HERE + "shift=" + place.shift() + "&done=activities.checkedIn");
        assertThat(press(comer, path, "checkIn").expect(200).text()).as("a second press finds it done").contains("here since");
        portal.until(place.starts().plusMinutes(10));
        assertThat(comer.get("/activities/presence/mine").expect(200).text()).contains("here since", "Check out");
        var typing = HERE + "shift=" + place.shift();
        assertThat(press(comer, typing, "checkOut", "code", "000").expect(422).text()).contains("not a code of this shift", "value=\"000\"");
        press(comer, typing, "checkOut", "code", place.digits()).expect(302);
        assertThat(comer.get(typing).expect(200).text()).contains("another person").doesNotContain("id=\"checkOut\"");
    }

    private static Answer press(Person who, String path, String button, String... more) {
        var pairs = new ArrayList<>(List.of("hereForm", "hereForm", "csrf", who.token(), button, "x"));
        pairs.addAll(List.of(more));
        return who.form(path, pairs.toArray(String[]::new));
    }
}
