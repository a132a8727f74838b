package org.haoren.activities.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.haoren.suite.Answer;
import org.haoren.suite.Json;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** What is handed in after the place had no network; and what is handed in by those who were never there. */
class LatePresenceIT extends PortalTest {
    private Place place(String name) {
        return Place.of(portal, portal.resident(name + "的站长"), name, portal.now().withNano(0).plusMinutes(20));
    }

    private static List<JsonObject> entries(Person who) {
        return who.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> visits(Person who) {
        return who.get("/api/presences/mine").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
    }

    private static List<String> outcomes(Answer answer) {
        return TestPhone.outcomes(answer);
    }

    @Test
    void what_was_kept_is_handed_in_hours_later_once_and_whoever_confirms_sees_it() {
        var place = place("山里");
        var comer = place.comer(portal, "山里的志愿者");
        var phone = TestPhone.of(comer);
        assertThat(comer.get("/api/presences/late").expect(200).list()).singleElement().satisfies(row -> assertThat(row.asJsonObject().getString("stationZh")).isEqualTo("山里站"));
        var in = phone.in(place, place.digits(), portal.instant());
        portal.until(place.starts().plusMinutes(89));
        var out = phone.out(place, place.link(), portal.instant());
        portal.later(Duration.ofHours(7));
        var answer = phone.handIn(portal.instant(), in, out);
        assertThat(outcomes(answer)).containsExactly("DONE", "DONE");
        assertThat(answer.list().getJsonObject(0).getInt("clockMinutes")).isZero();
        var acts = IntStream.range(0, 6).<Callable<Answer>>mapToObj(each -> () -> phone.handIn(portal.instant(), in, out)).toList();
        assertThat(Together.of(acts)).allSatisfy(again -> assertThat(outcomes(again)).containsExactly("KNOWN", "KNOWN"));
        assertThat(visits(comer)).singleElement().satisfies(visit -> {
            assertThat(visit.getString("inMeans")).isEqualTo("LATE");
            assertThat(visit.getInt("minutes")).isBetween(88, 92);
            assertThat(visit.getJsonObject("inLate").getString("arrivedAt")).isGreaterThan(visit.getString("outAt"));
        });
        assertThat(entries(comer)).hasSize(1);
        var entry = entries(comer).get(0).getJsonObject("id").getString("code");
        assertThat(place.leader().get("/activities/hours/confirm?entry=" + entry).expect(200).text()).contains("Check-in handed in later", "Check-out handed in later", "please ask");
        assertThat(place.leader().get("/activities/presence/screen?shift=" + place.shift()).expect(200).text()).contains("handed in later");
        place.leader().post("/api/service-entries/" + entry + "/confirmation").expect(201);
        assertThat(comer.get("/activities/presence/phones").expect(200).text()).contains("Last handed in");
    }

    @Test
    void a_phone_says_nothing_of_the_time_before_it_was_set_up_and_nothing_is_handed_in_by_nothing() {
        var place = place("新手机");
        var comer = place.comer(portal, "后来才设置手机的人");
        var at = portal.instant();
        var shown = place.digits();
        portal.later(Duration.ofMinutes(5));
        var phone = TestPhone.of(comer);
        assertThat(outcomes(phone.handIn(portal.instant(), phone.in(place, shown, at)))).containsExactly("REFUSED PHONE_YOUNGER");
        phone.handIn(portal.instant()).expect(422).beside("items");
        assertThat(visits(comer)).isEmpty();
    }

    @Test
    void a_slow_clock_and_a_clock_that_was_set_right_meanwhile() {
        var place = place("慢钟");
        var wrong = Duration.ofHours(5);
        var slow = TestPhone.of(place.comer(portal, "钟慢五小时的人"));
        var set = TestPhone.of(place.comer(portal, "后来对了时的人"));
        portal.later(Duration.ofMinutes(2));
        var at = portal.instant();
        var shown = place.code();
        portal.later(Duration.ofMinutes(90));
        var kept = slow.in(place, shown.getString("digits"), at.minus(wrong));
        var row = slow.handIn(portal.instant().minus(wrong), kept).expect(200).list().getJsonObject(0);
        assertThat(row.getString("outcome")).isEqualTo("DONE");
        assertThat(row.getInt("clockMinutes")).isBetween(298, 302);
        assertThat(outcomes(set.handIn(portal.instant(), set.in(place, shown.getString("digits"), at.minus(wrong))))).as("digits are looked for only near the time").containsExactly("REFUSED LATE_CODE_WRONG");
        var link = set.handIn(portal.instant(), set.in(place, Place.scanned(shown), at.minus(wrong))).expect(200).list().getJsonObject(0);
        assertThat(link.getString("outcome")).as("a link says itself when it was shown").isEqualTo("DONE");
        assertThat(Duration.between(at, java.time.Instant.parse(link.getString("at"))).abs()).isLessThan(Duration.ofMinutes(3));
    }

    @Test
    void nobody_hands_in_for_another_nor_what_was_changed_or_made_up() {
        var place = place("冒名");
        var comer = place.comer(portal, "被冒名的人");
        var thief = place.comer(portal, "冒名的人");
        var phone = TestPhone.of(comer);
        var thiefs = TestPhone.of(thief);
        portal.later(Duration.ofMinutes(1));
        var at = portal.instant();
        var code = place.digits();
        var kept = phone.in(place, code, at);
        portal.later(Duration.ofMinutes(30));
        var now = portal.instant();
        portal.nobody().post("/api/presences/late", "sentAt", 1, "items", List.of(kept)).expect(401);
        portal.resident("不是志愿者的人").post("/api/presences/late", "sentAt", 1, "items", List.of(kept)).expect(403);
        assertThat(outcomes(phone.handIn(thief, now, kept))).containsExactly("REFUSED PHONE_UNKNOWN");
        assertThat(outcomes(thiefs.handIn(now, changed(kept, "phone", thiefs.code())))).containsExactly("REFUSED SIGNATURE_WRONG");
        assertThat(outcomes(phone.handIn(now, changed(kept, "passage", "OUT"), changed(kept, "phoneAt", at.plusSeconds(60).toEpochMilli()), changed(kept, "signature", "AAAA"), changed(kept, "code", "000000"))))
                .containsOnly("REFUSED SIGNATURE_WRONG").hasSize(4);
        assertThat(outcomes(phone.handIn(now, new TestPhone(comer).in(place, code, at)))).containsExactly("REFUSED PHONE_UNKNOWN");
        assertThat(outcomes(phone.handIn(now, phone.in(new Place(place.leader(), place.station(), "nowhere", place.starts()), code, at)))).containsExactly("REFUSED SHIFT_UNKNOWN");
        var stranger = portal.volunteer("没报名的人");
        var strangers = TestPhone.of(stranger);
        assertThat(outcomes(strangers.handIn(now, strangers.in(place, code, at)))).containsExactly("REFUSED NO_PLACE");
        comer.delete("/api/presences/phones/" + phone.code()).expect(204);
        assertThat(outcomes(phone.handIn(now, kept))).as("a phone that was lost").containsExactly("REFUSED PHONE_UNKNOWN");
        assertThat(Stream.of(comer, thief, stranger).flatMap(who -> visits(who).stream())).isEmpty();
        assertThat(place.leader().post("/api/presences/phones", "name", "手机", "publicKey", phone.publicKey()).status()).as("who is no volunteer needs none").isEqualTo(403);
    }

    @Test
    void digits_are_not_guessed_however_they_are_handed_in() {
        var place = place("猜码");
        var guesser = place.comer(portal, "猜码的人");
        var phone = TestPhone.of(guesser);
        portal.later(Duration.ofMinutes(1));
        var at = portal.instant();
        var right = place.digits();
        portal.later(Duration.ofMinutes(30));
        var now = portal.instant();
        var guesses = IntStream.range(0, 20).mapToObj("%06d"::formatted).map(each -> phone.in(place, each, at)).toArray(JsonObject[]::new);
        var answers = outcomes(phone.handIn(now, guesses));
        assertThat(answers.subList(0, 5)).containsOnly("REFUSED LATE_CODE_WRONG");
        assertThat(answers.subList(5, 20)).containsOnly("REFUSED LATE_TRIES");
        assertThat(outcomes(phone.handIn(now, phone.in(place, right, at)))).as("not even the right one any more").containsExactly("REFUSED LATE_TRIES");
        assertThat(outcomes(phone.handIn(now, guesses[0]))).as("the same guess again is the same guess").containsExactly("REFUSED LATE_CODE_WRONG");
        assertThat(visits(guesser)).isEmpty();
        var many = IntStream.range(0, 21).mapToObj(each -> guesses[0]).toArray(JsonObject[]::new);
        phone.handIn(now, many).expect(422).beside("items");
        place.in(guesser, place.digits()).expect(201);
        assertThat(outcomes(phone.handIn(now, phone.in(place, right, at)))).as("nor where it stands already").containsExactly("REFUSED LATE_TRIES");
    }

    @Test
    void what_is_sent_home_by_chat_is_marked_and_comes_too_late_after_two_days() {
        var place = place("聊天");
        var athome = place.comer(portal, "在家的人");
        var later = place.comer(portal, "两天后的人");
        var phone = TestPhone.of(athome);
        var latest = TestPhone.of(later);
        portal.later(Duration.ofMinutes(1));
        var at = portal.instant();
        var sent = place.digits();
        portal.until(place.starts().plusMinutes(45));
        assertThat(outcomes(phone.handIn(portal.instant(), phone.in(place, sent, portal.instant())))).as("told as used now it is an old one").containsExactly("REFUSED LATE_CODE_WRONG");
        assertThat(outcomes(phone.handIn(portal.instant(), phone.in(place, sent, at)))).containsExactly("DONE");
        assertThat(place.leader().get("/activities/hours/roll?shift=" + place.shift()).expect(200).text()).contains("Check-in handed in later", "Who had the code then is not proven");
        portal.later(Duration.ofHours(49));
        assertThat(outcomes(latest.handIn(portal.instant(), latest.in(place, sent, at)))).containsExactly("REFUSED TOO_LATE_TO_HAND_IN");
    }

    @Test
    void the_rules_of_the_place_hold_afterwards_too() {
        var leader = portal.resident("规矩的站长");
        var place = Place.of(portal, leader, "规矩", portal.now().withNano(0).plusMinutes(50));
        var other = Place.at(leader, place.station(), "同时的另一班", place.starts().plusMinutes(150));
        var comer = place.comer(portal, "守规矩的人");
        comer.post("/api/shifts/" + other.shift() + "/sign-ups").expect(201);
        var phone = TestPhone.of(comer);
        portal.later(Duration.ofMinutes(1));
        var early = phone.in(place, place.digits(), portal.instant());
        portal.until(place.starts().minusMinutes(20));
        var out = phone.out(place, place.link(), portal.instant());
        portal.later(Duration.ofMinutes(10));
        var in = phone.in(place, place.link(), portal.instant());
        var elsewhere = phone.in(place, other.link(), portal.instant());
        portal.later(Duration.ofMinutes(2));
        assertThat(outcomes(phone.handIn(portal.instant(), early, out, elsewhere, in, out))).containsExactly("REFUSED TOO_EARLY", "REFUSED NOT_IN", "REFUSED LATE_CODE_WRONG", "DONE", "REFUSED OUT_BEFORE_IN");
        portal.until(place.starts().plusMinutes(60));
        place.out(comer, place.digits()).expect(201);
        assertThat(outcomes(phone.handIn(portal.instant(), phone.out(place, place.link(), portal.instant())))).as("done on the spot").containsExactly("KNOWN");
        assertThat(entries(comer)).hasSize(1);
        comer.post("/api/disputes/mine").expect(201);
        portal.until(other.starts().minusMinutes(10));
        assertThat(outcomes(phone.handIn(portal.instant(), phone.in(other, other.link(), portal.instant())))).containsExactly("REFUSED FROZEN");
    }

    @Test
    void who_was_let_into_another_shift_meanwhile_was_not_here_all_the_time() {
        var leader = portal.resident("两处的站长");
        var first = Place.of(portal, leader, "一处", portal.now().withNano(0).plusMinutes(5));
        var second = Place.at(leader, first.station(), "二处", first.starts().plusHours(2).plusMinutes(10));
        var comer = first.comer(portal, "两处的人");
        comer.post("/api/shifts/" + second.shift() + "/sign-ups").expect(201);
        var phone = TestPhone.of(comer);
        portal.later(Duration.ofMinutes(1));
        var in = phone.in(first, first.link(), portal.instant());
        portal.until(first.starts().plusMinutes(100));
        second.in(comer, second.link()).expect(201);
        portal.later(Duration.ofMinutes(2));
        var out = phone.out(first, first.link(), portal.instant());
        assertThat(outcomes(phone.handIn(portal.instant(), in, out))).as("they say that they left when they were elsewhere already").containsExactly("DONE", "REFUSED IN_ANOTHER_SHIFT");
        assertThat(entries(comer)).isEmpty();
    }

    @Test
    void a_shift_that_was_called_off_meanwhile_went_on_until_then() {
        var place = place("取消");
        var came = place.comer(portal, "取消前到的人");
        var late = place.comer(portal, "取消后到的人");
        var phone = TestPhone.of(came);
        var other = TestPhone.of(late);
        portal.later(Duration.ofMinutes(1));
        var in = phone.in(place, place.link(), portal.instant());
        portal.until(place.starts().plusMinutes(30));
        place.leader().post("/api/shifts/" + place.shift() + "/call-off", "reason", "下大雨，注意安全").expect(200);
        portal.later(Duration.ofMinutes(10));
        var out = phone.out(place, place.link(), portal.instant());
        assertThat(outcomes(phone.handIn(portal.instant(), in, out))).containsExactly("DONE", "DONE");
        assertThat(visits(came).get(0).getInt("minutes")).isBetween(29, 33);
        assertThat(outcomes(other.handIn(portal.instant(), other.in(place, place.link(), portal.instant())))).containsExactly("REFUSED SHIFT_CALLED_OFF");
    }

    @Test
    void a_station_s_own_staff_and_keys_that_are_none() throws Exception {
        var place = place("自家");
        var volunteer = portal.volunteer("带班的志愿者");
        var own = Place.of(portal, volunteer, "自家的", place.starts());
        volunteer.post("/api/shifts/" + own.shift() + "/sign-ups");
        var phone = TestPhone.of(volunteer);
        portal.later(Duration.ofMinutes(1));
        assertThat(outcomes(phone.handIn(portal.instant(), phone.in(own, own.link(), portal.instant())))).containsExactly("REFUSED OWN_STATION");
        var key = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic().getEncoded();
        for (var wrong : List.of("AAAA", Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(key, 120)))) volunteer.post("/api/presences/phones", "name", "手机", "publicKey", wrong).expect(409, "KEY_UNSOUND").beside("publicKey");
        assertThat(volunteer.post("/api/presences/phones", "name", "同一部", "publicKey", phone.publicKey()).expect(201).json().getString("code")).isEqualTo(phone.code());
        for (var more = 0; more < 4; more++) TestPhone.of(volunteer);
        volunteer.post("/api/presences/phones", "name", "第六部", "publicKey", new TestPhone(volunteer).publicKey()).expect(409, "TOO_MANY_PHONES");
        portal.volunteer("别人").delete("/api/presences/phones/" + phone.code()).expect(404);
    }

    private static JsonObject changed(JsonObject item, String name, Object value) {
        var all = new java.util.HashMap<String, Object>(item);
        all.put(name, value);
        return Json.of(all.entrySet().stream().flatMap(each -> Stream.of(each.getKey(), each.getValue())).toArray());
    }
}
