package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.haoren.suite.Election;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestOffice;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round in which only the residents of some districts vote: who is on its roll, whoever moves, and what is published of it. */
class ResidenceRuleIT extends PortalTest {
    @TempDir Path folder;

    @Test
    void the_roll_holds_who_lived_there_when_voting_opened() throws IOException {
        var here = TestPlaces.street(portal, "ROLL");
        var there = TestPlaces.community(portal);
        var second = portal.staff("唐守正", "OFFICE_CLERK", "");
        var community = portal.living("社区居民", here + "-1");
        var street = portal.living("街道居民", here);
        var away = portal.living("后来搬走的人", here + "-2");
        var came = portal.living("投票前搬来的人", there);
        var waits = portal.living("还没复核的人", there);
        var late = portal.living("投票后搬来的人", there);
        var stranger = portal.verified("没有登记居住地的人");
        portal.moved(came, here + "-2", second);
        portal.moving(waits, here + "-1");
        var election = new Election(portal, new TestOffice(portal).residentsOf(here + "-1", here), 2, 0);
        second.signIn();
        portal.moved(away, there, second);
        portal.moved(late, here + "-1", second);
        var newcomer = portal.living("投票后核验的人", here + "-1");

        var paper = portal.nobody().get(election.ballots()).expect(200).json();
        assertThat(paper.getInt("roll")).isEqualTo(4);
        assertThat(paper.getJsonArray("districts")).hasSize(1);
        assertThat(paper.getJsonArray("districts").getJsonObject(0).getString("code")).isEqualTo(here);
        refused(stranger, election, "RESIDENCE_UNKNOWN");
        refused(waits, election, "NOT_RESIDENT");
        refused(late, election, "NOT_RESIDENT");
        refused(newcomer, election, "RESIDENCE_UNKNOWN").doesNotContain("NOT_RESIDENT").contains("VERIFIED_TOO_LATE");
        for (var voter : List.of(community, street, away, came)) voter.signIn().post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(201);
        assertThat(portal.nobody().get(election.ballots()).expect(200).json().getInt("roll")).as("nobody is written in").isEqualTo(4);
        published(election, here);
    }

    @Test
    void the_page_says_who_votes_and_who_does_not_is_told_why() {
        var here = TestPlaces.street(portal, "PAGE");
        var stranger = portal.living("外街道居民", TestPlaces.community(portal));
        var election = new Election(portal, new TestOffice(portal).residentsOf(here), 2, 0);
        var address = "/awards/voting/ballot?round=" + election.round();
        assertThat(portal.nobody().get(address).expect(200).text()).contains("Residents of PAGE Street, Test DISTRICT");
        assertThat(portal.nobody().get("/awards/rounds/round?round=" + election.round()).expect(200).text()).contains("Residents of PAGE Street, Test DISTRICT");
        assertThat(stranger.signIn().get(address).expect(200).text()).contains("In this round the residents of PAGE Street, Test DISTRICT vote.").doesNotContain("name=\"choices\"");
    }

    @Test
    void a_plan_names_districts_that_exist_and_is_frozen_with_them() {
        var here = TestPlaces.street(portal, "PLAN");
        var office = new TestOffice(portal).residentsOf("NOWHERE");
        office.programme();
        office.clerk.post("/api/rounds", "code", office.round, "programme", office.round, "zh", "一", "districts", List.of(here, "NOWHERE")).expect(409, "UNKNOWN_DISTRICT")
                .beside("districts");
        office.draft();
        office.clerk.put("/api/rounds/" + office.round, "code", office.round, "programme", office.round, "zh", "一", "districts", List.of("NOWHERE", here)).expect(409, "UNKNOWN_DISTRICT")
                .beside("districts");
        office.residentsOf(here + "-2", here, here).complete();
        var rules = office.clerk.get("/api/rounds/" + office.round).expect(200).json().getJsonObject("rules");
        assertThat(rules.getJsonArray("districts")).as("what lies in another is left out").hasToString("[\"" + here + "\"]");
        office.residentsOf(TestPlaces.CITY, here).complete();
        office.second.post("/api/rounds/" + office.round + "/approval").expect(200);
        office.clerk.post("/api/rounds/" + office.round + "/opening").expect(200);
        assertThat(portal.nobody().get("/api/rounds/" + office.round).expect(200).json().getJsonObject("rules").getJsonArray("districts")).hasToString("[\"" + TestPlaces.CITY + "\"]");
        office.clerk.put("/api/rounds/" + office.round, "code", office.round, "programme", office.round, "zh", "一", "districts", List.of()).expect(409, "RULES_FROZEN");
    }

    @Test
    void what_is_ticked_on_the_plan_is_kept_and_can_be_taken_back() {
        var here = TestPlaces.street(portal, "TICK");
        var office = new TestOffice(portal);
        office.programme();
        office.draft();
        var page = "/awards/rounds/setup?round=" + office.round;
        office.clerk.form(page, "plan", "plan", "zh", "一", "districts", here + "-1", "districts", TestPlaces.COMMUNITY, "save", "x").expect(302);
        assertThat(ticked(office.clerk.get(page).expect(200).text())).containsExactlyInAnyOrder(here + "-1", TestPlaces.COMMUNITY);
        var refused = office.clerk.form(page, "plan", "plan", "zh", "", "districts", here, "save", "x").expect(422).text();
        assertThat(ticked(refused)).as("what was sent, not what is planned").containsExactly(here);
        assertThat(ticked(office.clerk.form(page, "plan", "plan", "zh", "", "save", "x").expect(422).text())).isEmpty();
        office.clerk.form(page, "plan", "plan", "zh", "一", "save", "x").expect(302);
        assertThat(ticked(office.clerk.get(page).expect(200).text())).isEmpty();
    }

    private static List<String> ticked(String page) {
        return Pattern.compile("name=\"districts\" value=\"([^\"]+)\" checked").matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static org.assertj.core.api.AbstractStringAssert<?> refused(Person voter, Election election, String reason) {
        return assertThat(voter.signIn().post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(409).text()).contains("\"" + reason + "\"");
    }

    private void published(Election election, String district) throws IOException {
        election.close();
        portal.administrator();
        election.counted();
        election.confirmed();
        election.noticed();
        var text = portal.nobody().get("/api/rounds/" + election.round() + "/result/ballots").expect(200).text();
        assertThat(text.lines().toList()).startsWith("haoren-ballots/3").containsSequence("age 0", "districts " + district, "roll 4").contains("ballots 4");
        var said = new ByteArrayOutputStream();
        assertThat(Recount.run(new PrintStream(said, true, StandardCharsets.UTF_8), Files.writeString(folder.resolve("ballots"), text).toString())).as(said.toString()).isZero();
    }
}
