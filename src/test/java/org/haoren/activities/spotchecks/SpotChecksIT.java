package org.haoren.activities.spotchecks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.haoren.suite.Answer;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** A month is drawn from by lot, a stranger draws again from the public log and gets the same, and auditors say what they found. */
class SpotChecksIT extends PortalTest {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private Person auditor(String name) {
        return portal.staff(name, "AUDITOR", "");
    }

    private static Answer draw(Person who, String month) {
        return who.post("/api/spot-checks", "month", month);
    }

    private static Answer find(Person who, String month, long place, String verdict, String reason) {
        return who.post("/api/spot-checks/" + month + "/entries/" + place + "/finding", "verdict", verdict, "reason", reason);
    }

    /** Three entries in a month of their own. @return its first day */
    private LocalDate served(Person leader, String station, Person volunteer) {
        var month = portal.now().toLocalDate().plusMonths(1).withDayOfMonth(1);
        portal.until(month.atTime(8, 0));
        for (var each : List.of(volunteer, portal.volunteer("抽查的乙"), portal.volunteer("抽查的丙"))) Stars.served(portal, leader, station, each);
        return month;
    }

    @Test
    void what_is_drawn_follows_from_public_data_alone_and_what_is_found_is_counted() {
        var leader = portal.resident("抽查的站长");
        var station = TestPlaces.approved(portal, leader, "抽查的站");
        var volunteer = portal.volunteer("抽查的甲");
        var auditor = auditor("抽查的审计员");
        var first = served(leader, station, volunteer);
        var month = first.toString().substring(0, 7);
        draw(auditor, month).expect(409, "MONTH_NOT_OVER").beside("month");
        portal.until(first.plusMonths(1).atTime(12, 0));
        draw(auditor, month).expect(409, "MONTH_NOT_OVER");
        portal.until(first.plusMonths(1).plusDays(1).atTime(0, 1));
        draw(auditor, month).expect(409, "NO_SEED_YET");
        Stars.served(portal, leader, station, portal.volunteer("下个月的人"));
        draw(auditor, first.minusYears(30).toString().substring(0, 7)).expect(409, "NOTHING_CONFIRMED");
        draw(auditor, "十月").expect(409, "NOT_A_MONTH").beside("month");
        for (var curious : List.of(portal.clerk(), leader, volunteer)) draw(curious, month).expect(403);
        var another = auditor("抽查的另一位审计员");
        var answers = Together.of(List.<Callable<Answer>>of(() -> draw(auditor, month), () -> draw(another, month)));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        var check = portal.nobody().get("/api/spot-checks/" + month).expect(200).json();
        assertThat(check.getInt("population")).isEqualTo(3);
        var drawn = portal.nobody().get("/api/spot-checks/" + month + "/places").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
        var confirmed = confirmed(first, first.plusMonths(1));
        assertThat(drawn).extracting(row -> row.getJsonNumber("place").longValue()).isEqualTo(recomputed(check.getString("seed"), month, confirmed.size()));
        assertThat(drawn).allSatisfy(row -> assertThat(row.getJsonNumber("leaf").longValue()).isEqualTo(confirmed.get(row.getInt("place"))));
        var seedLeaf = check.getJsonNumber("seedLeaf").longValue();
        assertThat(portal.nobody().get("/api/logs/city/growth?from=" + (seedLeaf + 1)).expect(200).json().getString("oldRoot")).isEqualTo(check.getString("seed"));
        found(auditor, volunteer, month);
    }

    private void found(Person auditor, Person volunteer, String month) {
        portal.give(volunteer, "AUDITOR", "");
        volunteer.signIn();
        var entries = auditor.get("/api/spot-checks/" + month + "/entries").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
        var own = entries.stream().filter(row -> row.getJsonObject("entry").getString("volunteerName").equals(volunteer.name())).findFirst().orElseThrow().getInt("place");
        find(volunteer, month, own, "IN_ORDER", "").expect(409, "OWN_ENTRY");
        find(portal.clerk(), month, own, "IN_ORDER", "").expect(403);
        portal.clerk().get("/api/spot-checks/" + month + "/entries").expect(403);
        find(auditor, month, own, "WRONG", " ").expect(409, "REASON_NEEDED").beside("reason");
        find(auditor, month, 99, "IN_ORDER", "").expect(404);
        var second = auditor("抽查的第三位审计员");
        var answers = Together.of(List.<Callable<Answer>>of(() -> find(auditor, month, own, "WRONG", "没有到岗"), () -> find(second, month, own, "IN_ORDER", "")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        var page = "/activities/spotchecks/checks?period=" + month + "&lot=" + (own + 1) % 3;
        assertThat(second.form(page, "finding", "finding", "csrf", second.token(), "verdict", "WRONG", "reason", "", "find", "x").expect(422).text()).contains("reason-error");
        second.form(page, "finding", "finding", "csrf", second.token(), "verdict", "WRONG", "reason", "签到表上没有这个人。", "find", "x").expect(302);
        assertThat(second.get(page).expect(200).text()).contains("签到表上没有这个人。").doesNotContain("id=\"find\"");
        var check = portal.nobody().get("/api/spot-checks/" + month).expect(200).json();
        assertThat(check.getInt("inOrder") + check.getInt("wrong")).isEqualTo(2);
        assertThat(portal.nobody().get("/activities/spotchecks/results").expect(200).text()).contains(month);
        assertThat(portal.nobody().get("/activities/spotchecks/results?month=" + month).expect(200).text()).contains(check.getString("seed"), "Place 0").doesNotContain("签到表上没有这个人", volunteer.name());
    }

    /** As a stranger reads them in the public log. @return numbers of the entries, in the order that the recipe says */
    private List<Long> confirmed(LocalDate from, LocalDate until) {
        record Confirmation(Instant at, long leaf) {}
        var found = new ArrayList<Confirmation>();
        for (var page = 1; ; page++) {
            var rows = portal.nobody().get("/api/logs/city/entries?page=" + page).expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
            for (var row : rows) if (row.getString("kind").equals("activities.hours.EntryConfirmed")) found.add(new Confirmation(at(row), row.getJsonNumber("index").longValue()));
            if (rows.isEmpty() || at(rows.get(rows.size() - 1)).isBefore(from.atStartOfDay(CITY).toInstant())) break;
        }
        Collections.reverse(found);
        return found.stream().filter(each -> !each.at().isBefore(from.atStartOfDay(CITY).toInstant()) && each.at().isBefore(until.atStartOfDay(CITY).toInstant()))
                .sorted(Comparator.comparing(Confirmation::at)).map(Confirmation::leaf).toList();
    }

    private static Instant at(JsonObject row) {
        try (var reader = Json.createReader(new StringReader(row.getString("entry")))) {
            return Instant.parse(reader.readObject().getString("at"));
        }
    }

    /** The recipe of the public page, written anew. */
    private static List<Long> recomputed(String seed, String month, int size) {
        var found = new ArrayList<Long>();
        for (var n = 0; found.size() < size; n++) {
            var place = new BigInteger(1, sha256(seed + "/" + month + "/" + n)).mod(BigInteger.valueOf(size)).longValue();
            if (!found.contains(place)) found.add(place);
        }
        return found;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
