package org.haoren.activities.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

/** Waiting for a place in a full shift: in order, with a place that comes free kept for one after the other. */
class WaitingIT extends PortalTest {
    private static final Pattern OFFER = Pattern.compile("/activities/shifts/offer\\?offer=([0-9a-z]+)");

    private record Full(Person leader, String shift, Person holder) {
        Answer signUp(Person who) {
            return who.post("/api/shifts/" + shift + "/sign-ups");
        }

        Answer wait(Person who) {
            return who.post("/api/shifts/" + shift + "/sign-ups?wait=true");
        }

        Answer leave(Person who) {
            return who.delete("/api/shifts/" + shift + "/waiting/mine");
        }

        void giveBack() {
            holder.delete("/api/shifts/" + shift + "/sign-ups/mine").expect(204);
        }
    }

    private Full full(String name, LocalDateTime starts) {
        var leader = portal.resident(name + "站长");
        var shift = shift(leader, TestPlaces.approved(portal, leader, name + "站"), name, starts, 1);
        var holder = portal.volunteer(name + "报上名的人");
        holder.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        return new Full(leader, shift, holder);
    }

    private static String shift(Person leader, String station, String name, LocalDateTime starts, int places) {
        return leader.post("/api/shifts", "station", station, "zh", name, "en", "Waited for", "field", "community", "startsAt", starts, "endsAt", starts.plusHours(2), "places", places,
                "riskZh", "无", "minimumAge", 18).expect(201).code();
    }

    private LocalDateTime inDays(int days) {
        return portal.now().withNano(0).plusDays(days);
    }

    private String offer(Person who) {
        var found = OFFER.matcher(Messages.latest(portal, who.login()));
        assertThat(found.find()).as("a link for " + who.name()).isTrue();
        return found.group(1);
    }

    private static List<JsonObject> waits(Person who) {
        return who.get("/api/shifts/waiting").expect(200).list().getValuesAs(JsonObject.class);
    }

    @Test
    void whoever_comes_when_it_is_full_waits_in_order_and_the_free_place_is_kept_for_the_first() {
        var full = full("排队", inDays(6));
        var first = portal.volunteer("排第一的人");
        var second = portal.volunteer("排第二的人");
        full.signUp(first).expect(409, "FULL");
        assertThat(full.wait(first).expect(202).json().getInt("ahead")).isZero();
        assertThat(full.wait(second).expect(202).json().getInt("ahead")).isEqualTo(1);
        full.wait(first).expect(409, "ALREADY_WAITING");
        full.wait(full.holder).expect(409, "ALREADY_SIGNED_UP");
        full.giveBack();
        full.signUp(portal.volunteer("后来的人")).expect(409, "FULL");
        full.signUp(second).expect(409, "FULL");
        var link = offer(first);
        assertThat(waits(first)).singleElement().satisfies(wait -> assertThat(wait.containsKey("offerEndsAt")).isTrue());
        assertThat(portal.nobody().get("/activities/shifts/offer?offer=" + link).expect(200).text()).contains("Waited for", "id=\"accept\"").doesNotContain(first.name());
        portal.nobody().get("/api/shifts/offers/" + link.replaceFirst(".$", link.endsWith("0") ? "1" : "0")).expect(404);
        var both = Together.of(List.of(() -> portal.nobody().post("/api/shifts/offers/" + link), () -> full.signUp(first)));
        assertThat(both).as("by the letter and signed in at once").extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(full.leader.get("/api/shifts/" + full.shift + "/sign-ups").expect(200).text()).contains(first.name()).doesNotContain(second.name());
        portal.nobody().post("/api/shifts/offers/" + link).expect(409, "OFFER_OVER");
        assertThat(portal.nobody().get("/activities/shifts/offer?offer=" + link).expect(200).text()).contains("This place is gone").doesNotContain("id=\"accept\"");
        assertThat(waits(second)).singleElement().satisfies(wait -> assertThat(wait.getInt("ahead")).isZero());
    }

    @Test
    void a_place_declined_or_left_goes_to_the_next_and_one_that_is_not_answered_for_as_well() {
        var full = full("让位", inDays(7));
        var people = IntStream.range(0, 4).mapToObj(each -> portal.volunteer("让位的人" + each)).toList();
        people.forEach(each -> full.wait(each).expect(202));
        full.leave(people.get(1)).expect(204);
        full.leave(people.get(1)).expect(409, "NOT_WAITING");
        full.giveBack();
        portal.nobody().delete("/api/shifts/offers/" + offer(people.get(0))).expect(204);
        var next = people.get(2);
        var link = offer(next);
        assertThat(next.get("/activities/shifts/shift?shift=" + full.shift).expect(200).text()).contains("A place is kept for you", "id=\"takeOffered\"");
        portal.later(Duration.ofHours(12).plusMinutes(1));
        portal.nobody().post("/api/shifts/offers/" + link).expect(409, "OFFER_OVER");
        var last = people.get(3);
        assertThat(Wait.upTo(Duration.ofMinutes(2)).until(() -> Messages.latest(portal, last.login()).contains("offer="))).as("offered to the last").isTrue();
        assertThat(Messages.latest(portal, next.login())).contains("was not confirmed");
        full.signUp(last).expect(201);
        assertThat(people).allSatisfy(each -> assertThat(waits(each)).isEmpty());
    }

    @Test
    void thirty_race_for_ten_places_ten_get_one_and_the_others_wait_one_after_the_other() {
        var leader = portal.resident("抢位站长");
        var shift = shift(leader, TestPlaces.approved(portal, leader, "抢位站"), "抢位", inDays(8), 10);
        var people = IntStream.range(0, 30).mapToObj(each -> portal.volunteer("抢位的人" + each)).toList();
        var acts = people.stream().<Callable<Answer>>map(who -> () -> who.post("/api/shifts/" + shift + "/sign-ups?wait=true")).toList();
        var answers = Together.of(acts);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(10);
        assertThat(answers.stream().filter(answer -> answer.status() == 202)).hasSize(20);
        var row = portal.nobody().get("/api/shifts/" + shift).expect(200).json();
        assertThat(row.getInt("taken")).isEqualTo(10);
        assertThat(row.getInt("waiting")).isEqualTo(20);
        var waiting = new ArrayList<>(people.stream().filter(who -> !waits(who).isEmpty()).toList());
        assertThat(waiting).extracting(who -> waits(who).get(0).getInt("ahead")).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 20).boxed().toList());
        waiting.sort(Comparator.comparing(who -> waits(who).get(0).getInt("ahead")));
        var inside = people.stream().filter(who -> !waiting.contains(who)).limit(3).toList();
        assertThat(Together.of(inside.stream().<Callable<Answer>>map(who -> () -> who.delete("/api/shifts/" + shift + "/sign-ups/mine")).toList())).allSatisfy(answer -> answer.expect(204));
        assertThat(waiting.subList(0, 3)).allSatisfy(who -> assertThat(waits(who).get(0).containsKey("offerEndsAt")).isTrue());
        assertThat(waits(waiting.get(3)).get(0).getInt("ahead")).isZero();
    }

    @Test
    void nobody_waits_where_they_could_not_come_or_for_what_has_begun() {
        var full = full("候不了", inDays(9));
        var busy = portal.volunteer("那时有事的人");
        var other = portal.resident("候不了的别站站长");
        busy.post("/api/shifts/" + shift(other, TestPlaces.approved(portal, other, "候不了别站"), "同一时间", inDays(9), 3) + "/sign-ups").expect(201);
        full.wait(busy).expect(409, "OVERLAPS");
        full.wait(portal.resident("不是志愿者的人")).expect(403);
        portal.nobody().post("/api/shifts/" + full.shift + "/sign-ups?wait=true").expect(401);
        var waiting = portal.volunteer("等到开始的人");
        full.wait(waiting).expect(202);
        assertThat(waiting.get("/activities/shifts/list").expect(200).text()).contains("Number 1 waiting");
        portal.until(inDays(9).plusMinutes(1));
        assertThat(waits(waiting)).isEmpty();
        full.wait(portal.volunteer("太晚的人")).expect(409, "ALREADY_BEGUN");
    }
}
