package org.haoren.activities.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.suite.Stars;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** The device of a station: number and PIN, nobody signed in; and whoever has the device, a number or a PIN that is not theirs. */
class TerminalIT extends PortalTest {
    private static final String PIN = "739105";
    private static final String OTHER = "840216";

    private Place place(String name) {
        return Place.of(portal, portal.resident(name + "的站长"), name, portal.now().withNano(0).plusMinutes(20));
    }

    private Person withPin(Place place, String name) {
        var person = place.comer(portal, name);
        person.put("/api/presences/pin", "pin", PIN, "pinAgain", PIN).expect(204);
        return person;
    }

    /** Signed in as nobody, with the cookie of a terminal. */
    private Person terminal(Place place) {
        var device = place.leader().elsewhere();
        device.post("/api/terminals", "station", place.station(), "name", "大厅").expect(201);
        device.delete("/api/session").expect(204);
        return device;
    }

    private static Answer in(Person device, Person who, String pin) {
        return device.post("/api/terminals/check-ins", "number", Stars.number(who), "pin", pin);
    }

    private static Answer out(Person device, Person who, String pin) {
        return device.post("/api/terminals/check-outs", "number", Stars.number(who), "pin", pin);
    }

    @Test
    void comes_and_goes_by_number_and_pin_and_whoever_confirms_sees_how() {
        var place = place("终端");
        var comer = withPin(place, "没有手机的人");
        var device = terminal(place);
        out(device, comer, PIN).expect(409, "NOT_IN");
        var twice = Together.of(IntStream.range(0, 4).<Callable<Answer>>mapToObj(each -> () -> in(device, comer, PIN)).toList());
        assertThat(twice).allSatisfy(answer -> assertThat(answer.expect(201).json().getString("inMeans")).isEqualTo("TERMINAL"));
        device.get("/api/me").expect(401);
        portal.until(place.starts().plusMinutes(45));
        assertThat(out(device, comer, PIN).expect(201).json().getInt("minutes")).isBetween(44, 48);
        in(device, comer, PIN).expect(409, "LEFT_ALREADY");
        var entry = comer.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getJsonObject(0).getJsonObject("id").getString("code");
        assertThat(place.leader().get("/activities/hours/confirm?entry=" + entry).expect(200).text()).contains("at the terminal of the station, by number and PIN");
        place.leader().post("/api/service-entries/" + entry + "/confirmation").expect(201);
    }

    @Test
    void a_pin_is_not_guessed_and_its_owner_opens_it_again() {
        var place = place("猜密码");
        var owner = withPin(place, "密码的主人");
        var device = terminal(place);
        var guesses = Together.of(IntStream.range(0, 12).<Callable<Answer>>mapToObj(each -> () -> in(device, owner, "%06d".formatted(each))).toList());
        assertThat(guesses.stream().filter(answer -> answer.codes().contains("PIN_WRONG"))).hasSize(5);
        assertThat(guesses.stream().filter(answer -> answer.codes().contains("PIN_LOCKED"))).hasSize(7);
        in(device, owner, PIN).expect(409, "PIN_LOCKED");
        assertThat(owner.get("/activities/presence/pin").expect(200).text()).contains("locked after wrong tries");
        owner.put("/api/presences/pin", "pin", OTHER, "pinAgain", OTHER).expect(204);
        in(device, owner, PIN).expect(409, "PIN_WRONG").beside("pin");
        in(device, owner, OTHER).expect(201);
        owner.put("/api/presences/pin", "pin", "123456", "pinAgain", "123456").expect(409, "PIN_TOO_EASY").beside("pin");
        var number = Stars.number(owner);
        owner.put("/api/presences/pin", "pin", number.substring(8), "pinAgain", number.substring(8)).expect(409);
        owner.put("/api/presences/pin", "pin", "abc", "pinAgain", "").expect(422).beside("pin").beside("pinAgain");
        owner.delete("/api/presences/pin").expect(204);
        out(device, owner, OTHER).expect(409, "PIN_WRONG");
        portal.resident("不是志愿者").put("/api/presences/pin", "pin", PIN, "pinAgain", PIN).expect(403);
    }

    @Test
    void nothing_but_an_open_terminal_of_that_station_lets_anybody_pass() {
        var place = place("别的设备");
        var elsewhere = place("别的站");
        var comer = withPin(place, "别处的人");
        in(portal.nobody(), comer, PIN).expect(409, "NO_TERMINAL");
        in(comer, comer, PIN).expect(409, "NO_TERMINAL");
        in(terminal(elsewhere), comer, PIN).expect(409, "NO_PLACE_HERE");
        var device = terminal(place);
        device.post("/api/terminals/check-ins", "number", "99999999999999", "pin", PIN).expect(409, "PIN_WRONG");
        device.post("/api/terminals/check-ins", "number", "", "pin", "").expect(422).beside("number").beside("pin");
        var stranger = portal.volunteer("没设密码的人");
        in(device, stranger, PIN).expect(409, "PIN_WRONG");
        for (var curious : List.of(comer, elsewhere.leader(), portal.clerk())) {
            curious.get("/api/terminals?station=" + place.station()).expect(403);
            curious.post("/api/terminals", "station", place.station(), "name", "家里").expect(403);
        }
        var code = place.leader().get("/api/terminals?station=" + place.station()).expect(200).list().getValuesAs(JsonObject.class).get(0).getString("code");
        elsewhere.leader().delete("/api/terminals/" + code).expect(403);
        place.leader().delete("/api/terminals/" + code).expect(204);
        in(device, comer, PIN).expect(409, "NO_TERMINAL");
        assertThat(device.get("/activities/presence/terminal").expect(200).text()).contains("not a terminal").doesNotContain("id=\"number\"");
        assertThat(comer.get("/api/presences/mine").expect(200).json().getJsonArray("rows")).isEmpty();
        var old = terminal(place);
        for (var days = 0; days < 91; days += 13) portal.later(Duration.ofDays(13));
        in(old, comer, PIN).expect(409, "NO_TERMINAL");
    }

    @Test
    void whoever_works_for_the_station_does_not_use_its_terminal_for_themself() {
        var leader = portal.volunteer("自己开终端的人");
        var place = Place.of(portal, leader, "自开", portal.now().withNano(0).plusMinutes(20));
        leader.post("/api/shifts/" + place.shift() + "/sign-ups").expect(201);
        leader.put("/api/presences/pin", "pin", PIN, "pinAgain", PIN).expect(204);
        in(terminal(place), leader, PIN).expect(409, "OWN_STATION");
        assertThat(leader.get("/api/me").expect(200).json().getString("name")).as("who is signed in on the device stays who they are").isEqualTo(leader.name());
        var disputed = withPin(place, "终端上有争议的人");
        disputed.post("/api/disputes/mine").expect(201);
        in(terminal(place), disputed, PIN).expect(409, "FROZEN");
    }

    @Test
    void a_leader_opens_it_on_the_device_is_signed_out_there_and_the_next_one_sees_nothing() {
        var place = place("大厅");
        var comer = withPin(place, "七十岁的人");
        try (var desk = Screen.desktop(portal).as(place.leader().elsewhere())) {
            var page = desk.go("/activities/presence/terminals?station=" + place.station()).lookAround().page();
            page.fill("#name", "大厅入口");
            page.click("#open");
            page.waitForURL("**/activities/presence/terminal");
            desk.lookAround().picture("presence-terminal");
            for (var key : Stars.number(comer).split("")) page.click(".keypad button:text-is('" + key + "')");
            for (var key : "111222".split("")) page.click(".keypad button:text-is('" + key + "')");
            page.click("#checkIn");
            assertThat(page.innerText("main")).contains("编号或密码不对");
            assertThat(page.inputValue("#number")).isEqualTo(Stars.number(comer));
            assertThat(page.inputValue("#pin")).isEmpty();
            desk.look().picture("presence-terminal-wrong");
            for (var key : PIN.split("")) page.click(".keypad button:text-is('" + key + "')");
            page.click("#checkIn");
            page.waitForURL("**/activities/presence/terminal?done=activities.checkedIn");
            desk.look().picture("presence-terminal-passed");
            assertThat(comer.get("/api/presences/mine").expect(200).json().getJsonArray("rows").getJsonObject(0).getString("inMeans")).isEqualTo("TERMINAL");
            assertThat(page.content()).doesNotContain("七十岁的人", Stars.number(comer));
            page.navigate(portal.address() + "/accounts/me");
            assertThat(page.url()).contains("/accounts/sign-in");
        }
    }
}
