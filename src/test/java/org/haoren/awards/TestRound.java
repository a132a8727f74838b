package org.haoren.awards;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.haoren.suite.Json;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.TestPlaces;

/** A round of a test's own, from its programme to its shortlist, made by the people whom it takes. Moves the portal's clock. */
public final class TestRound {
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public final Portal portal;
    public final String code;
    public final Person clerk;
    public final Person second;
    public final Person director;
    public final Person reviewer;
    public final List<String> cases = new ArrayList<>();

    private TestRound(Portal portal) {
        this.portal = portal;
        this.code = "t-round-" + MADE.incrementAndGet();
        clerk = portal.staff("评选文员甲", "OFFICE_CLERK", "");
        second = portal.staff("评选文员乙", "OFFICE_CLERK", "");
        director = portal.staff("评选主任", "OFFICE_DIRECTOR", "");
        reviewer = portal.staff("公安审核人", "DEPARTMENT_REVIEWER", "police");
    }

    /** Open for recommendations; voting follows 13 days after, for one day; the result's notice an hour after it closes. */
    public static TestRound nominating(Portal portal) {
        var round = new TestRound(portal);
        round.plan(LocalDateTime.ofInstant(round.now(), ZONE).withNano(0));
        return round;
    }

    private void plan(LocalDateTime now) {
        var categories = List.of(Json.of("code", "helping", "zh", "助人为乐", "en", "Helping others"), Json.of("code", "honesty", "zh", "诚实守信", "en", "Honesty"));
        clerk.post("/api/programmes", "code", code, "zh", "试评项目", "en", "A programme", "documentNumber", "试评〔2026〕1 号", "approvingBody", "试评小组",
                "cycle", "YEARLY", "quota", 2, "categories", categories).expect(201);
        clerk.post("/api/rounds", "code", code, "programme", code, "zh", "试评第一届", "en", "A round", "nominationOpens", now.minusHours(1),
                "nominationCloses", now.plusHours(8), "vettingCloses", now.plusHours(9), "noticeFrom", now.plusHours(9), "votingOpens", now.plusDays(13),
                "votingCloses", now.plusDays(14), "resultNoticeFrom", now.plusDays(14).plusHours(1), "publishOn", now.plusDays(27), "perCategoryMin", 0, "perCategoryMax", 1,
                "totalMin", 1, "totalMax", 2, "honoursPerCategory", 1, "publicWeight", 100).expect(201);
        director.post("/api/rounds/" + code + "/approval").expect(200);
        clerk.post("/api/rounds/" + code + "/opening").expect(200);
    }

    /** @return the new case's code */
    public String recommended(Person recommender, String category, String name) {
        var answer = recommender.post("/api/rounds/" + code + "/nominations", "round", code, "category", category, "name", name, "unit", "试城社区",
                "district", TestPlaces.community(portal), "headlineZh", "做了一件好事", "deedsZh", "这位居民多年如一日照顾楼里的老人，从来不说自己做了什么，大家都看在眼里。").expect(201);
        cases.add(answer.json().getJsonObject("nominationCase").getString("code"));
        return cases.get(cases.size() - 1);
    }

    /** Checked, agreed to by the candidate and by the police, put on the list by the second clerk. */
    public void shortlisted(String one) {
        clerk.post("/api/cases/" + one + "/check", "finding", "看过材料，走访了邻居").expect(201);
        clerk.post("/api/cases/" + one + "/consent", "givenOn", LocalDateTime.ofInstant(now(), ZONE).toLocalDate(), "manner", "SIGNED").expect(201);
        reviewer.post("/api/cases/" + one + "/opinions", "verdict", "AGREE").expect(201);
        second.post("/api/cases/" + one + "/shortlisting").expect(201);
    }

    /** Time passes for everybody; who was signed in signs in again. */
    public void later(Duration time, Person... others) {
        portal.nobody().post("/api/demo/clock", "days", time.toDays(), "minutes", time.toHoursPart() * 60 + time.toMinutesPart()).expect(200);
        for (var person : List.of(clerk, second, director, reviewer)) person.signIn();
        for (var person : others) person.signIn();
    }

    private Instant now() {
        return Instant.parse(portal.nobody().get("/api/demo/clock").expect(200).json().getString("now"));
    }
}
