package org.haoren.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestOffice;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** From a programme's approval to a published list of honours. */
class HonourStoryIT extends PortalTest {
    @Test
    void a_city_honours_its_good_people() {
        var office = new TestOffice(portal);
        opened(office);
        portal.until(office.opens);
        var first = vetted(office, "许春生");
        var other = vetted(office, "罗桂香");
        noticed(office, first);
        voted(office, first, other);
        counted(office);
        published(office);
    }

    /** What is missing is listed, and opening refuses until nothing is. */
    private void opened(TestOffice office) {
        portal.resident("路人").post("/api/programmes", "code", office.round).expect(403);
        office.programme();
        office.draft();
        assertThat(office.clerk.get("/api/rounds/" + office.round + "/missing").expect(200).text()).contains("NOMINATION_OPENS_MISSING", "BALLOT_RULES_MISSING");
        assertThat(office.clerk.post("/api/rounds/" + office.round + "/opening").expect(409).codes()).contains("NOMINATION_OPENS_MISSING", "APPROVAL_MISSING");
        office.complete();
        office.clerk.post("/api/rounds/" + office.round + "/approval").expect(409, "OWN_PLAN");
        office.second.post("/api/rounds/" + office.round + "/approval").expect(200);
        assertThat(office.clerk.get("/api/rounds/" + office.round + "/missing").expect(200).list()).isEmpty();
        office.clerk.post("/api/rounds/" + office.round + "/opening").expect(200);
    }

    private String vetted(TestOffice office, String name) {
        var recommender = portal.verified("推荐人");
        var unverified = portal.resident("未核验");
        office.recommend(unverified, name).expect(409, "NOT_VERIFIED");
        var code = office.recommend(recommender, name).expect(201).code();
        office.recommend(recommender, name).expect(409, "ALREADY_RECOMMENDED");

        recommender.post("/api/cases/" + code + "/check", "finding", "属实").expect(403);
        office.clerk.post("/api/cases/" + code + "/check", "finding", "走访邻里，事迹属实").expect(201);
        office.clerk.post("/api/cases/" + code + "/consent", "givenOn", portal.now().toLocalDate(), "manner", "SIGNED").expect(201);
        office.second.post("/api/cases/" + code + "/shortlisting").expect(409, "NO_OPINION");
        office.clerk.post("/api/cases/" + code + "/opinions", "verdict", "AGREE").expect(403);
        office.police.post("/api/cases/" + code + "/opinions", "verdict", "AGREE", "text", "无违法记录").expect(201);
        office.clerk.post("/api/cases/" + code + "/shortlisting").expect(409, "CHECKED_BY_YOU");
        office.second.post("/api/cases/" + code + "/shortlisting").expect(201);
        return code;
    }

    /** The notice stands, takes an objection, and nothing moves on while one is open. */
    private void noticed(TestOffice office, String code) {
        assertThat(portal.nobody().get("/api/rounds/" + office.round + "/candidates").text()).doesNotContain("许春生");
        var notice = office.noticed();
        assertThat(portal.nobody().get("/api/notices/" + notice).expect(200).text()).contains("许春生");
        var objector = portal.verified("异议人");
        portal.resident("未核验").post("/api/notices/" + notice + "/objections", "subject", code, "ground", "UNTRUE_DEEDS", "statement", "我不相信真的是每天都送去").expect(409, "NOT_VERIFIED");
        var objection = objector.post("/api/notices/" + notice + "/objections", "subject", code, "ground", "UNTRUE_DEEDS", "statement", "我不相信是每天都送的").expect(201).code();
        objector.get("/api/objections/" + objection).expect(403);
        office.second.post("/api/objections/" + objection + "/answer", "upheld", false, "text", "逐日核对了送餐记录，事迹属实").expect(200);
        assertThat(portal.nobody().get("/api/notices/" + notice).expect(200).text()).contains("逐日核对").doesNotContain("异议人");
    }

    /** One person, one ballot, also when two arrive at the same moment; nobody sees a count. */
    private void voted(TestOffice office, String first, String other) {
        var ballots = "/api/rounds/" + office.round + "/ballots";
        var voters = List.of(portal.verified("选民一"), portal.verified("选民二"), portal.verified("选民三"));
        voters.get(0).post(ballots, "choices", List.of(first)).expect(409, "VOTING_NOT_OPEN");
        portal.until(office.votingOpens());
        portal.nobody().post(ballots, "choices", List.of(first)).expect(401);
        portal.resident("未核验").post(ballots, "choices", List.of(first)).expect(409, "NOT_VERIFIED");
        voters.get(0).post(ballots, "choices", List.of(first, other)).expect(409, "TOO_MANY");
        voters.get(0).post(ballots, "choices", List.of("absent")).expect(409, "UNKNOWN_CANDIDATE");

        var phone = voters.get(0).elsewhere();
        var answers = Together.of(List.of(() -> voters.get(0).post(ballots, "choices", List.of(first)), () -> phone.post(ballots, "choices", List.of(other))));
        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(201, 409);
        voters.get(0).post(ballots, "choices", List.of(other)).expect(409, "ALREADY_VOTED");
        voters.get(1).post(ballots, "choices", List.of(first)).expect(201);
        voters.get(2).post(ballots, "choices", List.of(first)).expect(201);

        portal.nobody().get("/api/rounds/" + office.round + "/result").expect(404);
        office.clerk.post("/api/rounds/" + office.round + "/result").expect(409, "COUNT_BEFORE_CLOSE");
        assertThat(portal.nobody().get(ballots).expect(200).text()).doesNotContain("votes");
        portal.until(office.votingCloses());
        portal.verified("迟到的人").post(ballots, "choices", List.of(first)).expect(409, "VOTING_NOT_OPEN");
    }

    private void counted(TestOffice office) {
        var result = "/api/rounds/" + office.round + "/result";
        office.police.post(result).expect(403);
        office.clerk.post(result).expect(201);
        portal.nobody().get(result).expect(404);
        office.clerk.post(result + "/notice").expect(409, "NOT_CONFIRMED");
        office.clerk.post(result + "/confirmation").expect(201);
        office.clerk.post(result + "/confirmation").expect(409, "CONFIRMED_BY_YOU");
        office.second.post(result + "/confirmation").expect(201);
        office.clerk.post(result + "/notice").expect(201);
        assertThat(portal.nobody().get(result).expect(200).json().getJsonNumber("ballots").longValue()).isEqualTo(3);
    }

    private void published(TestOffice office) {
        var result = "/api/rounds/" + office.round + "/result";
        assertThat(office.clerk.post(result + "/publication").expect(409).codes()).isNotEmpty();
        portal.until(office.publishOn());
        office.clerk.post(result + "/publication").expect(201);
        var list = portal.nobody().get("/api/rounds/" + office.round + "/honours").expect(200);
        assertThat(list.text()).contains("许春生").doesNotContain("罗桂香");
        var honour = list.json().getJsonArray("categories").getJsonObject(0).getJsonArray("honours").getJsonObject(0).getJsonObject("id").getString("code");
        var story = new Object[] {"headlineZh", "一碗热粥十五年", "headlineEn", "Fifteen years of porridge", "storyZh", "天还没亮，许春生的炉火已经亮了。", "storyEn", "Before dawn his stove is lit."};
        portal.resident("读者").put("/api/honours/" + honour + "/story", story).expect(403);
        office.clerk.put("/api/honours/" + honour + "/story", story).expect(200);
        assertThat(portal.nobody().get("/awards/honours/honour?honour=" + honour).expect(200).text()).contains("许春生", "Before dawn");
        assertThat(portal.nobody().get("/awards/honours/list?round=" + office.round).expect(200).text()).contains("许春生");
    }
}
