package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.haoren.awards.TestRound;
import org.haoren.suite.Answer;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

class VotingIT extends PortalTest {
    @Test
    void a_round_goes_from_its_cases_over_one_ballot_each_to_its_honours() {
        var round = TestRound.nominating(portal);
        var voter = portal.verified("投票人");
        var other = portal.verified("另一位投票人");
        var stranger = portal.resident("没核验的人");
        var one = round.recommended(voter, "helping", "试好人");
        var two = round.recommended(voter, "honesty", "试诚实");
        shortlistOnly(round, one, two);
        var ballots = "/api/rounds/" + round.code + "/ballots";

        voter.signIn().post(ballots, "choices", List.of(one)).expect(409, "VOTING_NOT_OPEN");
        round.later(Duration.ofDays(13), voter, other, stranger);
        stranger.post(ballots, "choices", List.of(one)).expect(409, "NOT_VERIFIED");
        voter.post(ballots, "choices", List.of(one, one, "nobody")).expect(409, "CHOSEN_TWICE").expect(409, "UNKNOWN_CANDIDATE").beside("choices");
        voter.post(ballots, "choices", List.of()).expect(409, "TOO_FEW").beside("choices");
        twiceAtOnce(voter, ballots, one);
        var receipt = other.post(ballots, "choices", List.of(one, two)).expect(201).json();
        assertThat(receipt.keySet()).containsExactlyInAnyOrder("log", "index", "leafHash", "castAt");
        inTheLog(receipt.getString("log"), receipt.getInt("index"), receipt.getString("leafHash"));

        round.clerk.post("/api/rounds/" + round.code + "/result").expect(409, "COUNT_BEFORE_CLOSE");
        round.later(Duration.ofDays(1), voter);
        voter.post(ballots, "choices", List.of(one)).expect(409, "VOTING_NOT_OPEN");
        published(round, voter);
    }

    /** What recommenders and single clerks may not do, and the way to the notice. */
    private static void shortlistOnly(TestRound round, String one, String two) {
        var excluded = round.recommended(round.portal.verified("第三位推荐人"), "helping", "试重复");
        round.reviewer.post("/api/cases/" + one + "/opinions", "verdict", "AGREE").expect(409, "NOT_CHECKED");
        round.shortlisted(one);
        round.clerk.post("/api/cases/" + two + "/check", "finding", "看过材料").expect(201);
        round.clerk.post("/api/cases/" + two + "/shortlisting").expect(409, "CHECKED_BY_YOU").expect(409, "NO_CONSENT").expect(409, "NO_OPINION");
        round.clerk.post("/api/cases/" + two + "/consent", "givenOn", "2026-01-01", "manner", "SIGNED").expect(201);
        round.reviewer.post("/api/cases/" + two + "/opinions", "verdict", "CONDITIONS").expect(409, "WORDS_NEEDED").beside("text");
        round.reviewer.post("/api/cases/" + two + "/opinions", "verdict", "CONDITIONS", "text", "每年回访").expect(201);
        round.second.post("/api/cases/" + two + "/shortlisting").expect(201);
        round.clerk.post("/api/cases/" + excluded + "/exclusion", "clause", "DUPLICATE", "reason", "与另一份推荐是同一人").expect(201);
        round.clerk.post("/api/cases/" + excluded + "/exclusion/confirmation").expect(409, "PROPOSED_BY_YOU");
        round.later(Duration.ofHours(10));
        round.clerk.post("/api/rounds/" + round.code + "/vetting/notice").expect(409, "CASES_UNDECIDED");
        round.director.post("/api/cases/" + excluded + "/exclusion/confirmation").expect(201);
        assertThat(round.portal.nobody().get("/api/rounds/" + round.code + "/vetting/exclusions").expect(200).list().getJsonObject(0).getString("clause")).isEqualTo("DUPLICATE");
        round.clerk.post("/api/rounds/" + round.code + "/vetting/notice").expect(201);
    }

    /** The same person on four devices at the same instant: one ballot, and a friendly word for the others. */
    private static void twiceAtOnce(Person voter, String ballots, String choice) {
        var devices = List.of(voter, voter.elsewhere(), voter.elsewhere(), voter.elsewhere());
        var answers = Together.of(devices.stream().map(device -> (Callable<Answer>) () -> device.post(ballots, "choices", List.of(choice))).toList());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "ALREADY_VOTED"));
    }

    private void inTheLog(String log, int index, String leaf) {
        var entry = portal.nobody().get("/api/logs/" + log + "/entries/" + index).expect(200).json();
        assertThat(entry.getString("leafHash")).isEqualTo(leaf);
        assertThat(entry.getString("entry")).as("a commitment of 32 bytes and nothing else").matches("[0-9a-f]{64}");
        assertThat(entry.getString("recordedAt")).as("the day only").endsWith("T00:00:00Z");
        portal.nobody().get("/api/logs/" + log + "/entries/" + index + "/proof").expect(200);
    }

    private static void published(TestRound round, Person voter) {
        var result = "/api/rounds/" + round.code + "/result";
        voter.post(result).expect(403);
        assertThat(round.clerk.post(result).expect(201).json().getInt("ballots")).isEqualTo(2);
        Stream.of(voter, round.portal.nobody()).forEach(reader -> reader.get(result).expect(404));
        round.clerk.post(result + "/confirmation").expect(201);
        round.clerk.post(result + "/confirmation").expect(409, "CONFIRMED_BY_YOU");
        round.clerk.post(result + "/notice").expect(409, "NOT_CONFIRMED");
        round.director.post(result + "/confirmation").expect(201);
        round.later(Duration.ofHours(2));
        round.clerk.post(result + "/notice").expect(201);
        round.portal.nobody().get(result).expect(200);
        round.director.post(result + "/publication").expect(409, "RESULT_UNDER_NOTICE");
        round.portal.nobody().get("/api/rounds/" + round.code + "/honours").expect(404);
        round.later(Duration.ofDays(13));
        round.director.post(result + "/publication").expect(201);
        var list = round.portal.nobody().get("/api/rounds/" + round.code + "/honours").expect(200).json().getJsonArray("categories");
        assertThat(list).hasSize(2);
        assertThat(list.getJsonObject(0).getJsonArray("honours").getJsonObject(0).getString("name")).isEqualTo("试好人");
    }
}
