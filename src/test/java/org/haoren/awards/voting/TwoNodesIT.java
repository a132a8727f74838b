package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Election;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Server;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** Two nodes take ballots of one round over one PostgreSQL. An embedded database belongs to one process, so there is nothing to try on it. */
@OwnPortal
class TwoNodesIT {
    private static final Duration LIMIT = Duration.ofSeconds(240);
    private static final int VOTERS = 30;

    @Test
    void whoever_votes_at_both_nodes_at_the_same_instant_has_voted_once() {
        try (var one = Server.in("node-one"); var two = Server.in("node-two")) {
            var settings = one.settings(true);
            var first = one.start(settings).ready(LIMIT);
            var election = new Election(first, 3, VOTERS);
            var second = two.start(settings).ready(LIMIT);
            var acts = new ArrayList<Callable<Answer>>();
            for (var voter : election.voters(VOTERS)) {
                var elsewhere = voter.at(second);
                acts.add(() -> voter.post(election.ballots(), "choices", List.of(election.candidates().get(0))));
                acts.add(() -> elsewhere.post(election.ballots(), "choices", List.of(election.candidates().get(1))));
            }

            var answers = Together.of(acts);

            var receipts = answers.stream().filter(answer -> answer.status() == 201).map(Answer::json).toList();
            for (int voter = 0; voter < VOTERS; voter++)
                assertThat(answers.subList(2 * voter, 2 * voter + 2)).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
            answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "ALREADY_VOTED"));
            assertThat(receipts).extracting(receipt -> receipt.getInt("index")).containsExactlyInAnyOrderElementsOf(IntStream.range(0, VOTERS).boxed().toList());
            for (var receipt : receipts) for (var node : List.of(first, second))
                node.nobody().get(election.ballots() + "/" + receipt.getInt("index") + "?leaf=" + receipt.getString("leafHash")).expect(200);
            assertThat(second.nobody().get("/log/round-" + election.round() + "/checkpoint").expect(200).text().lines().toList().get(1)).isEqualTo(Integer.toString(VOTERS));
            election.close();
            assertThat(election.counted().json().getInt("ballots")).isEqualTo(VOTERS);
            election.confirmed();
        }
    }
}
