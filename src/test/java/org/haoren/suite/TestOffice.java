package org.haoren.suite;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A civilization office with a round of its own: two clerks, a department, one category, dates from the portal's now on. */
public final class TestOffice {
    private static final AtomicInteger ROUNDS = new AtomicInteger();
    public final Person clerk;
    public final Person second;
    public final Person police;
    public final String round = "test-" + ROUNDS.incrementAndGet();
    public final LocalDateTime opens;
    private final Portal portal;
    private String pace = "ONCE";
    private String order = "STROKES";
    private boolean abstention;
    private int minimumAge;
    private boolean proofOfWork;
    private List<String> districts = List.of();

    public TestOffice(Portal portal) {
        this.portal = portal;
        clerk = portal.staff("方知夏", "OFFICE_CLERK", "");
        second = portal.staff("唐守正", "OFFICE_CLERK", "");
        police = portal.staff("韩立峰", "DEPARTMENT_REVIEWER", "police");
        opens = portal.now().withSecond(0).withNano(0).plusHours(1);
    }

    /** One ballot a day, candidates in an order drawn for each voter, who may abstain and must be that old. */
    public TestOffice daily(int age) {
        pace = "DAILY";
        order = "RANDOM";
        abstention = true;
        minimumAge = age;
        return this;
    }

    /** Only who lives there votes. */
    public TestOffice residentsOf(String... codes) {
        districts = List.of(codes);
        return this;
    }

    /** Ballots need a proof of work. */
    public TestOffice proving() {
        proofOfWork = true;
        return this;
    }

    public LocalDateTime noticeFrom() {
        return opens.plusDays(4);
    }

    public LocalDateTime votingOpens() {
        return opens.plusDays(18);
    }

    public LocalDateTime votingCloses() {
        return opens.plusDays(20);
    }

    public LocalDateTime publishOn() {
        return opens.plusDays(34);
    }

    public void programme() {
        clerk.post("/api/programmes", "code", round, "zh", "禾州好人", "en", "Good people", "documentNumber", "禾文明办〔2026〕1 号", "approvingBody", "禾州市文明委",
                "cycle", "YEARLY", "quota", 10, "categories", List.of(Json.of("code", "helping", "zh", "助人为乐", "en", "Helping others"))).expect(201);
    }

    /** A round of which nothing but the name is known. */
    public void draft() {
        clerk.post("/api/rounds", "code", round, "programme", round, "zh", "2026 年第一期").expect(201);
    }

    public void complete() {
        complete("2026 年第一期");
    }

    public void complete(String name) {
        clerk.put("/api/rounds/" + round, "code", round, "programme", round, "zh", name, "en", name, "nominationOpens", opens,
                "nominationCloses", opens.plusDays(2), "vettingCloses", noticeFrom().minusHours(1), "noticeFrom", noticeFrom(), "votingOpens", votingOpens(),
                "votingCloses", votingCloses(), "resultNoticeFrom", votingCloses(), "publishOn", publishOn(), "perCategoryMin", 0, "perCategoryMax", 1,
                "totalMin", 1, "totalMax", 1, "honoursPerCategory", 1, "publicWeight", 100, "pace", pace, "order", order, "abstention", abstention,
                "minimumAge", minimumAge, "districts", districts, "proofOfWork", proofOfWork).expect(200);
    }

    /** Open for recommendations, the clock at its first minute. */
    public TestOffice opened() {
        programme();
        draft();
        complete();
        second.post("/api/rounds/" + round + "/approval").expect(200);
        clerk.post("/api/rounds/" + round + "/opening").expect(200);
        portal.until(opens);
        return this;
    }

    public Answer recommend(Person by, String name) {
        return by.post("/api/rounds/" + round + "/nominations", "round", round, "category", "helping", "name", name, "unit", "退休职工",
                "district", TestPlaces.community(portal), "headlineZh", "送粥十五年", "headlineEn", "Porridge every morning",
                "deedsZh", "十五年来每个清晨为独居老人送热粥，风雨无阻，从未间断。", "evidence", Json.of("code", by.upload("deeds.png", Pictures.png())));
    }

    /** Recommended, checked, consented, heard and shortlisted. @return the case's code */
    public String shortlisted(String name) {
        var code = recommend(portal.verified("推荐人"), name).expect(201).code();
        clerk.post("/api/cases/" + code + "/check", "finding", "走访邻里，事迹属实").expect(201);
        clerk.post("/api/cases/" + code + "/consent", "givenOn", portal.now().toLocalDate(), "manner", "SIGNED").expect(201);
        police.post("/api/cases/" + code + "/opinions", "verdict", "AGREE", "text", "无违法记录").expect(201);
        second.post("/api/cases/" + code + "/shortlisting").expect(201);
        return code;
    }

    /** @return code of the notice that stands now */
    public String noticed() {
        portal.until(noticeFrom());
        return clerk.post("/api/rounds/" + round + "/vetting/notice").expect(201).code();
    }

    /** Counted, told and published, the votes being in. @return code of the first honour */
    public String honoured() {
        var address = "/api/rounds/" + round;
        clerk.post(address + "/result").expect(201);
        clerk.post(address + "/result/confirmation").expect(201);
        second.post(address + "/result/confirmation").expect(201);
        clerk.post(address + "/result/notice").expect(201);
        portal.until(publishOn());
        clerk.post(address + "/result/publication").expect(201);
        return portal.nobody().get(address + "/honours").expect(200).json().getJsonArray("categories").getJsonObject(0).getJsonArray("honours").getJsonObject(0)
                .getJsonObject("id").getString("code");
    }
}
