package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.haoren.suite.Election;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestOffice;
import org.junit.jupiter.api.Test;

/** What a round may rule beyond numbers: a ballot a day, an order of its own for each voter, abstention, age, and a roll that is closed when voting opens. */
class BallotRulesIT extends PortalTest {
    private static final int VOTERS = 12;

    @Test
    void a_round_with_a_ballot_a_day_knows_its_roll_and_lets_voters_abstain() {
        var child = portal.verified("小朋友", portal.now().toLocalDate().minusYears(18).plusDays(30), 7);
        var election = new Election(portal, new TestOffice(portal).daily(18), 3, VOTERS);
        var voters = election.voters(VOTERS);
        var voter = voters.get(0);
        var late = portal.verified("来晚的人");
        var paper = portal.nobody().get(election.ballots()).expect(200).json();
        var roll = paper.getInt("roll");

        assertThat(roll).as("the test's own voters and whoever was there before").isGreaterThanOrEqualTo(VOTERS);
        late.post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(409, "VERIFIED_TOO_LATE");
        child.signIn().post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(409, "TOO_YOUNG");
        assertThat(portal.nobody().get(election.ballots()).expect(200).json().getInt("roll")).as("nobody is written in").isEqualTo(roll);
        orders(voters, election);

        voter.post(election.ballots(), "choices", List.of()).expect(409, "TOO_FEW").beside("choices");
        voter.post(election.ballots(), "choices", List.of(election.candidates().get(0)), "abstain", true).expect(409, "ABSTAINED_AND_CHOSE").beside("choices");
        voter.post(election.ballots(), "choices", List.of(), "abstain", true).expect(201);
        voter.post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(409, "VOTED_TODAY");
        portal.later(Duration.ofDays(1));
        voter.signIn().post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(201);
        voter.post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(409, "VOTED_TODAY");

        election.close();
        portal.administrator();
        assertThat(election.counted().json().getInt("ballots")).isEqualTo(2);
        election.confirmed();
        election.noticed();
        var published = portal.nobody().get("/api/rounds/" + election.round() + "/result/ballots").expect(200).text();
        assertThat(published.lines()).contains("pace daily", "abstention yes", "age 18", "roll " + roll, "ballots 2", "count " + election.candidates().get(0) + " 1");
    }

    @Test
    void a_round_that_says_nothing_of_it_has_no_abstention() {
        var election = new Election(portal, 2, 1);
        election.voters(1).get(0).post(election.ballots(), "choices", List.of(), "abstain", true).expect(409, "NO_ABSTENTION").beside("choices");
    }

    /** Twelve voters see the three candidates in more than one order, each always in their own; who is not signed in sees them by strokes. */
    private static void orders(List<Person> voters, Election election) {
        var seen = new HashSet<List<String>>();
        for (var voter : voters) {
            var order = order(voter, election);
            assertThat(order).containsExactlyInAnyOrderElementsOf(election.candidates()).isEqualTo(order(voter, election));
            seen.add(order);
        }
        assertThat(seen).hasSizeGreaterThan(1);
    }

    private static List<String> order(Person voter, Election election) {
        var category = voter.get(election.ballots()).expect(200).json().getJsonArray("categories").getJsonObject(0).getJsonArray("candidates");
        return IntStream.range(0, category.size()).mapToObj(category::getJsonObject).map((JsonObject each) -> each.getJsonObject("id").getString("code")).toList();
    }
}
