package org.haoren.awards.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestOffice;
import org.junit.jupiter.api.Test;

/** An objection that takes longer than the whole vote takes nobody's vote away. */
class DelayIT extends PortalTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void a_vote_gives_way_to_an_objection_and_takes_place_after_it() {
        var office = new TestOffice(portal).opened();
        var candidate = office.shortlisted("候选甲");
        var voter = portal.verified("选民");
        var notice = office.noticed();
        var objection = portal.verified("异议人").post("/api/notices/" + notice + "/objections", "subject", candidate, "ground", "UNTRUE_DEEDS",
                "statement", "我不相信是每天都送的").expect(201).code();
        var round = "/api/rounds/" + office.round;
        var ballots = round + "/ballots";
        portal.until(office.votingOpens().plusHours(1));
        voter.signIn().post(ballots, "choices", List.of(candidate)).expect(409, "SHORTLIST_UNDER_NOTICE");
        portal.until(office.votingCloses().plusDays(3));
        office.second.signIn().post("/api/objections/" + objection + "/answer", "upheld", false, "text", "逐日核对了送餐记录，事迹属实").expect(200);

        var moved = portal.nobody().get(round).expect(200).json();
        assertThat(Instant.parse(moved.getString("plannedVoting"))).isEqualTo(office.votingOpens().atZone(ZONE).toInstant());
        var opens = LocalDateTime.ofInstant(Instant.parse(moved.getString("votingOpens")), ZONE);
        var ends = Instant.parse(portal.nobody().get("/api/notices/" + notice).expect(200).json().getString("endsAt"));
        assertThat(opens.toLocalTime()).isEqualTo(office.votingOpens().toLocalTime());
        assertThat(opens.atZone(ZONE).toInstant()).isAfterOrEqualTo(ends);
        assertThat(opens.minusDays(1).atZone(ZONE).toInstant()).isBefore(ends);
        assertThat(portal.nobody().get("/awards/rounds/round?round=" + office.round).expect(200).text()).contains("by rule voting opens on");
        assertThat(portal.nobody().get("/api/logs/city/entries").expect(200).text()).contains("awards.rounds.RoundDelayed");

        voter.signIn().post(ballots, "choices", List.of(candidate)).expect(409, "VOTING_NOT_OPEN");
        var late = portal.verified("后来核验的人");
        portal.until(opens);
        late.signIn().post(ballots, "choices", List.of(candidate)).expect(201);
        voter.signIn().post(ballots, "choices", List.of(candidate)).expect(201);
        var closes = LocalDateTime.ofInstant(Instant.parse(moved.getString("votingCloses")), ZONE);
        assertThat(Duration.between(opens, closes)).isEqualTo(Duration.between(office.votingOpens(), office.votingCloses()));
        portal.until(closes);
        office.clerk.signIn().post(round + "/result").expect(201);
    }
}
