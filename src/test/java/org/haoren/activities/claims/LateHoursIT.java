package org.haoren.activities.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Json;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.Pictures;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** Time that nobody wrote down is claimed and written in; and hours are sold, in every way that there is. */
class LateHoursIT extends PortalTest {
    private static final String DID = "在东门登记、引导，一直到结束。";
    private static final String REASON = "当天没有网络，签的是纸质签到表。";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A station, its leader, and a shift of so many minutes that is over. */
    private record Past(Person leader, String station, String shift, LocalDateTime starts) {}

    private Past past(int minutes, Person... signedUp) {
        var leader = portal.resident("补录的站长" + NUMBER.incrementAndGet());
        var station = TestPlaces.approved(portal, leader, "补录的站" + NUMBER.get());
        var starts = portal.now().withSecond(0).withNano(0).plusMinutes(60);
        var shift = shift(leader, station, starts, minutes);
        for (var who : signedUp) who.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        portal.until(starts.plusMinutes(minutes));
        return new Past(leader, station, shift, starts);
    }

    private static String shift(Person leader, String station, LocalDateTime starts, int minutes) {
        return leader.post("/api/shifts", "station", station, "zh", "补录班次" + starts, "en", "Late service", "field", "community", "startsAt", starts, "endsAt", starts.plusMinutes(minutes), "places", 3,
                "riskZh", "无", "minimumAge", 14).expect(201).code();
    }

    private static Answer claims(Person who, Past past, int from, int until) {
        return who.post("/api/shifts/" + past.shift() + "/claims", "begins", past.starts().plusMinutes(from), "ends", past.starts().plusMinutes(until), "did", DID, "witness", "门卫老周");
    }

    private static Answer enters(Person who, String shift, Person volunteer, int minutes) {
        return who.post("/api/shifts/" + shift + "/back-entries", "number", Stars.number(volunteer), "minutes", minutes, "reason", REASON, "evidence", Json.of("code", who.upload("sheet.png", Pictures.png())));
    }

    private static String entered(Past past, Person volunteer, int minutes) {
        return enters(past.leader(), past.shift(), volunteer, minutes).expect(201).json().getString("code");
    }

    private static Answer confirms(Person who, String entry) {
        return who.post("/api/service-entries/" + entry + "/confirmation");
    }

    private static int confirmed(Person who) {
        return who.get("/api/service-entries/mine").expect(200).json().getInt("confirmedMinutes");
    }

    private List<String> told(Person person) {
        return Messages.to(portal, person.login()).stream().map(message -> message.getString("kind")).toList();
    }

    private List<String> log(String entry) {
        var size = portal.nobody().get("/api/logs/city").expect(200).json().getJsonNumber("size").longValue();
        return LongStream.range(Math.max(0, size - 60), size).mapToObj(index -> portal.nobody().get("/api/logs/city/entries/" + index).expect(200).json())
                .filter(line -> entry.equals(line.getString("subject", ""))).map(line -> line.getString("kind").replaceFirst(".*\\.", "")).toList();
    }

    @Test
    void who_was_there_and_was_not_called_claims_within_the_shift_and_another_confirms() {
        var volunteer = portal.volunteer("申报的人");
        var past = past(120, volunteer);
        assertThat(volunteer.get("/activities/claims/claim").expect(200).text()).contains(past.shift());
        claims(portal.volunteer("没报名的人"), past, 0, 60).expect(409, "NO_PLACE");
        claims(volunteer, past, -1, 60).expect(409, "OUTSIDE_SHIFT").beside("begins");
        claims(volunteer, past, 0, 121).expect(409, "OUTSIDE_SHIFT").beside("ends");
        claims(volunteer, past, 60, 60).expect(409, "ENDS_BEFORE_IT_BEGINS").beside("ends");
        volunteer.post("/api/shifts/" + past.shift() + "/claims", "did", "长".repeat(501)).expect(422).beside("begins").beside("ends").beside("did");
        var page = "/activities/claims/claim?shift=" + past.shift();
        assertThat(volunteer.form(page, "claiming", "claiming", "csrf", volunteer.token(), "begins", past.starts().toString(), "ends", past.starts().plusMinutes(90).toString(), "did", DID,
                "witness", "", "claim", "x").expect(302).header("Location")).contains("done=activities.claims.claimed");
        claims(volunteer, past, 0, 60).expect(409, "WRITTEN_DOWN_ALREADY");
        var entry = volunteer.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getJsonObject(0);
        assertThat(entry.getString("source")).isEqualTo("CLAIM");
        var code = entry.getJsonObject("id").getString("code");
        confirms(volunteer, code).expect(403);
        assertThat(past.leader().get("/activities/hours/confirm?entry=" + code).expect(200).text()).contains("What the volunteer says", "东门");
        portal.staff("别站看申报的人", "STATION_STAFF", "elsewhere").get("/api/late-entries/" + code + "/claim").expect(403);
        confirms(past.leader(), code).expect(201);
        assertThat(confirmed(volunteer)).isEqualTo(90);
        var number = volunteer.post("/api/certificates").expect(201).json().getString("number");
        assertThat(portal.nobody().get("/api/certificates/" + number).expect(200).json().getJsonObject("certificate").getInt("claim")).isEqualTo(90);
    }

    @Test
    void a_claim_that_is_refused_stays_refused_and_a_month_has_only_so_many() {
        var volunteer = portal.volunteer("多次申报的人");
        for (var each = 1; each <= 4; each++) {
            var past = past(30, volunteer);
            var entry = claims(volunteer, past, 0, 30).expect(201).json().getString("code");
            past.leader().post("/api/service-entries/" + entry + "/voiding", "reason", "问过门卫，没有来过").expect(201);
            claims(volunteer, past, 0, 30).expect(409, "WRITTEN_DOWN_ALREADY");
        }
        assertThat(told(volunteer)).contains("VOIDED");
        claims(volunteer, past(30, volunteer), 0, 30).expect(409, "TOO_MANY_CLAIMS");
        assertThat(confirmed(volunteer)).isZero();
        var late = portal.volunteer("过期申报的人");
        var past = past(30, late);
        portal.until(portal.now().plusDays(8));
        claims(late, past, 0, 30).expect(409, "TOO_LATE");
    }

    @Test
    void what_staff_write_in_is_a_class_of_its_own_that_its_volunteer_may_refuse_at_any_time() {
        var volunteer = portal.volunteer("被补录的人");
        var past = past(120);
        var cap = past.leader().get("/api/shifts/" + past.shift() + "/back-entries").expect(200).json();
        assertThat(cap.getInt("used")).isZero();
        var page = "/activities/claims/back?shift=" + past.shift();
        assertThat(past.leader().get(page).expect(200).text()).contains("This station has entered");
        enters(past.leader(), past.shift(), volunteer, 121).expect(409, "LONGER_THAN_SHIFT").beside("minutes");
        past.leader().post("/api/shifts/" + past.shift() + "/back-entries", "number", "20260000000000", "minutes", 30, "reason", REASON, "evidence", Json.of("code", past.leader().upload("a.png", Pictures.png())))
                .expect(409, "NOT_A_VOLUNTEER").beside("number");
        past.leader().post("/api/shifts/" + past.shift() + "/back-entries", "number", Stars.number(volunteer), "minutes", 30, "reason", REASON).expect(422).beside("evidence");
        past.leader().post("/api/shifts/" + past.shift() + "/back-entries", "number", Stars.number(volunteer), "minutes", 30, "reason", REASON, "evidence",
                Json.of("code", volunteer.upload("b.png", Pictures.png()))).expect(409, "NOT_YOURS").beside("evidence");
        assertThat(past.leader().form(page, "evidence", "sheet.png", Pictures.png(), "entering", "entering", "csrf", past.leader().token(), "number", Stars.number(volunteer), "minutes", "100", "reason", REASON,
                "evidenceKept", "", "enter", "x").expect(302).header("Location")).contains("done=activities.claims.entered");
        enters(past.leader(), past.shift(), volunteer, 30).expect(409, "WRITTEN_DOWN_ALREADY");
        assertThat(told(volunteer)).contains("BACK_ENTERED");
        var entry = volunteer.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getJsonObject(0).getJsonObject("id").getString("code");
        assertThat(log(entry)).contains("BackEntryMade", "EntryRecorded");
        assertThat(portal.nobody().get("/activities/claims/stations").expect(200).text()).contains(past.station());
        assertThat(volunteer.get("/activities/hours/mine").expect(200).text()).contains("Entered afterwards by staff", "/activities/claims/refuse?entry=" + entry);
        portal.until(portal.now().plusDays(4));
        assertThat(portal.clerk().get("/activities/hours/confirm?entry=" + entry).expect(200).text()).contains("See the proof", "纸质签到表");
        confirms(portal.clerk(), entry).expect(201);
        assertThat(confirmed(volunteer)).isEqualTo(100);
        var number = volunteer.post("/api/certificates").expect(201).json().getString("number");
        portal.volunteer("别人的补录").post("/api/late-entries/" + entry + "/refusal", "reason", "不是我的").expect(404);
        volunteer.post("/api/late-entries/" + entry + "/refusal", "reason", "").expect(422).beside("reason");
        volunteer.post("/api/late-entries/" + entry + "/refusal", "reason", "那天我不在本市").expect(204);
        volunteer.post("/api/late-entries/" + entry + "/refusal", "reason", "那天我不在本市").expect(409, "ALREADY_VOIDED");
        assertThat(confirmed(volunteer)).isZero();
        assertThat(portal.nobody().get("/api/certificates/" + number).expect(200).json().getJsonObject("certificate").getString("state")).isEqualTo("CHANGED");
        assertThat(portal.clerk().get("/api/late-entries/" + entry + "/back-entry").expect(200).json().getJsonObject("station").getInt("used")).as("stays used").isEqualTo(100);
    }

    @Test
    void the_caps_of_a_station_and_of_a_volunteer_hold_however_it_is_cut() {
        var volunteer = portal.volunteer("补录很多的人");
        var past = past(600);
        entered(past, volunteer, 600);
        var starts = portal.now().withSecond(0).withNano(0).plusMinutes(60);
        var second = shift(past.leader(), past.station(), starts, 720);
        portal.until(starts.plusMinutes(720));
        enters(past.leader(), second, volunteer, 601).expect(409, "VOLUNTEER_FULL").beside("minutes");
        enters(past.leader(), second, volunteer, 600).expect(201);
        var another = past(60);
        enters(another.leader(), another.shift(), volunteer, 1).expect(409, "VOLUNTEER_FULL");
        portal.until(portal.now().plusDays(1));
        enters(past.leader(), second, portal.volunteer("后来才注册的人"), 30).expect(409, "VOLUNTEER_LATER").beside("number");
    }

    @Test
    void of_two_at_once_the_caps_hold() {
        var people = IntStream.range(0, 6).mapToObj(each -> portal.volunteer("同时补录的人" + each)).toList();
        var past = past(600);
        var second = portal.staff("同时补录的同事", "STATION_STAFF", past.station());
        var sheets = people.stream().map(who -> (NUMBER.incrementAndGet() % 2 == 0 ? past.leader() : second)).toList();
        var answers = Together.of(IntStream.range(0, 6).<Callable<Answer>>mapToObj(each -> () -> enters(sheets.get(each), past.shift(), people.get(each), 600)).toList());
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409, 503));
        assertThat(answers.stream().filter(answer -> answer.status() == 201).count()).isBetween(1L, 4L);
        assertThat(past.leader().get("/api/shifts/" + past.shift() + "/back-entries").expect(200).json().getInt("used")).isLessThanOrEqualTo(2_400);
    }

    @Test
    void five_hours_for_somebody_who_was_never_there_are_refused_or_seen_by_everybody() {
        var buyer = portal.volunteer("买时长的人");
        var seller = portal.resident("卖时长的站长");
        var station = TestPlaces.approved(portal, seller, "卖时长的站");
        var accomplice = portal.staff("卖时长的同事", "STATION_STAFF", station);
        var starts = portal.now().withSecond(0).withNano(0).plusMinutes(60);
        var shift = shift(seller, station, starts, 300);
        var past = new Past(seller, station, shift, starts);
        portal.until(starts.plusMinutes(300));

        seller.post("/api/shifts/" + shift + "/roll-calls", "lines", List.of(Json.of("signUp", "absent", "minutes", 300))).expect(409, "NOT_SIGNED_UP");
        claims(buyer, past, 0, 300).expect(409, "NO_PLACE");
        seller.post("/api/shifts/" + shift + "/back-entries", "number", Stars.number(buyer), "minutes", 300, "reason", REASON).expect(422).beside("evidence");

        var entry = entered(past, buyer, 300);
        assertThat(portal.nobody().get("/activities/claims/stations").expect(200).text()).contains(station);
        buyer.post("/api/hours-objections", "entry", entry, "ground", "MINUTES", "minutes", 301, "text", "请改成更多").expect(409, "MORE_THAN_POSSIBLE");
        assertThat(confirms(seller, entry).expect(409).codes()).contains("RECORDER_CANNOT_CONFIRM", "OFFICE_CONFIRMS");
        assertThat(confirms(accomplice, entry).expect(409).codes()).contains("OFFICE_CONFIRMS", "VOLUNTEER_NOT_HEARD");
        assertThat(accomplice.post("/api/shifts/" + shift + "/confirmations").expect(201).json().getInt("confirmed")).isZero();
        confirms(portal.clerk(), entry).expect(409, "VOLUNTEER_NOT_HEARD");
        portal.until(portal.now().plusDays(3).plusMinutes(1));
        confirms(accomplice, entry).expect(409, "OFFICE_CONFIRMS");
        confirms(portal.clerk(), entry).expect(201);

        assertThat(told(buyer)).contains("BACK_ENTERED", "CONFIRMED");
        assertThat(log(entry)).contains("BackEntryMade", "EntryRecorded");
        var number = buyer.post("/api/certificates").expect(201).json().getString("number");
        var certificate = portal.nobody().get("/api/certificates/" + number).expect(200).json().getJsonObject("certificate");
        assertThat(certificate.getInt("backEntry")).isEqualTo(300);
        assertThat(certificate.getInt("checkIn") + certificate.getInt("rollCall") + certificate.getInt("wish") + certificate.getInt("claim")).isZero();
        assertThat(portal.nobody().get("/credibility/certificates/check?number=" + number).expect(200).text()).contains("Entered afterwards by staff");
        portal.clerk().post("/api/stars", "number", Stars.number(buyer)).expect(409);
    }
}
