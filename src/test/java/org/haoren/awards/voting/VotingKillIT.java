package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.haoren.suite.Election;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

/**
 * The power goes off while the city votes: every receipt that was handed out still holds, nobody votes twice, and log and box agree. As often as
 * {@code -Dhaoren.kills} says (1).
 */
@OwnPortal
class VotingKillIT {
    private static final Duration LIMIT = Duration.ofSeconds(180);
    private static final int EACH_TIME = 60;
    private static final int CLIENTS = 8;

    @Test
    void every_receipt_holds_after_kill_9_and_nobody_votes_twice() {
        int kills = Integer.getInteger("haoren.kills", 1);
        try (var server = Server.in("voting-kill")) {
            var settings = server.settings();
            var election = new Election(server.start(settings).ready(LIMIT), 3, kills * EACH_TIME);
            var receipts = new ConcurrentHashMap<Person, JsonObject>();
            int expected = 0;
            for (int time = 0; time < kills; time++) {
                var voters = new ConcurrentLinkedQueue<>(election.voters(EACH_TIME));
                var all = List.copyOf(voters);
                dieWhileVoting(server, election, voters, receipts);
                var again = server.start(settings).ready(LIMIT);
                receipts.values().forEach(receipt -> holds(again, election, receipt));
                expected += all.size();
                voteAgain(election, all, receipts);
                assertThat(again.nobody().get("/api/logs/round-" + election.round()).expect(200).json().getInt("size"))
                        .as("one leaf for each person, those included whose answer was lost with the server").isEqualTo(expected);
            }
            election.close();
            assertThat(election.counted().json().getInt("ballots")).isEqualTo(expected);
            election.confirmed();
        }
    }

    /** Kills the server when half of them have their receipt; whoever is just being answered hears nothing. */
    private static void dieWhileVoting(Server server, Election election, Queue<Person> voters, Map<Person, JsonObject> receipts) {
        var before = receipts.size();
        var pool = Executors.newFixedThreadPool(CLIENTS);
        var turn = new AtomicInteger();
        for (int client = 0; client < CLIENTS; client++) pool.submit(() -> {
            for (var voter = voters.poll(); voter != null; voter = voters.poll()) vote(election, voter, turn.getAndIncrement(), receipts);
        });
        assertThat(Wait.upTo(LIMIT).until(() -> receipts.size() >= before + EACH_TIME / 2)).isTrue();
        server.kill();
        pool.shutdownNow();
        try {
            assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws AssertionError when the server is gone: the voter does not know what became of the ballot */
    private static void vote(Election election, Person voter, int turn, Map<Person, JsonObject> receipts) {
        var answer = voter.post(election.ballots(), "choices", List.of(election.candidates().get(turn % election.candidates().size())));
        if (answer.status() == 201) receipts.put(voter, answer.json());
    }

    private static void holds(Portal portal, Election election, JsonObject receipt) {
        var index = receipt.getInt("index");
        portal.nobody().get(election.ballots() + "/" + index + "?leaf=" + receipt.getString("leafHash")).expect(200);
        assertThat(portal.nobody().get("/api/logs/" + receipt.getString("log") + "/entries/" + index + "/proof").expect(200).json().getString("leafHash"))
                .isEqualTo(receipt.getString("leafHash"));
    }

    /** Who has a receipt is refused; who has none may find that the ballot was in the box all the same. */
    private static void voteAgain(Election election, List<Person> voters, Map<Person, JsonObject> receipts) {
        for (var voter : voters) {
            var had = receipts.containsKey(voter);
            var answer = voter.post(election.ballots(), "choices", List.of(election.candidates().get(0)));
            if (had || answer.status() == 409) answer.expect(409, "ALREADY_VOTED");
            else receipts.put(voter, answer.expect(201).json());
        }
    }
}
