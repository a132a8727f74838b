package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.haoren.suite.Cable;
import org.haoren.suite.Election;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Person;
import org.haoren.suite.Server;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

/** The way to the database is cut for a while in the middle of an election. Nobody gets a receipt that does not hold, and the portal goes on by itself. */
@OwnPortal
class DatabaseGoneIT {
    private static final Duration LIMIT = Duration.ofSeconds(240);
    private static final Duration GONE = Duration.ofSeconds(20);
    private static final int VOTERS = 30;

    @Test
    void voters_are_asked_to_come_again_while_the_database_is_gone_and_no_ballot_is_lost() throws IOException {
        try (var server = Server.in("database-gone")) {
            var settings = server.settings(true);
            var address = settings.getProperty("haoren.database.url");
            int port = URI.create(address.substring("jdbc:".length())).getPort();
            try (var cable = Cable.to(port)) {
                settings.setProperty("haoren.database.url", address.replace(":" + port + "/", ":" + cable.port() + "/"));
                var portal = server.start(settings).ready(LIMIT);
                var election = new Election(portal, 2, VOTERS);
                var voters = election.voters(VOTERS);
                var receipts = new ArrayList<JsonObject>();
                for (var voter : voters.subList(0, 10)) receipts.add(vote(voter, election));

                cable.cut();
                var gone = System.nanoTime();
                for (var voter : voters.subList(10, 20))
                    assertThat(voter.post(election.ballots(), "choices", List.of(election.candidates().get(1)))).as(voter.name())
                            .satisfies(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(503), answer -> assertThat(answer.header("Retry-After")).isNotEmpty());
                assertThat(Wait.upTo(LIMIT).until(() -> System.nanoTime() - gone > GONE.toNanos())).isTrue();
                cable.mend();

                var next = voters.get(20);
                assertThat(Wait.upTo(Duration.ofSeconds(60)).until(() -> next.get(election.ballots()).status() == 200)).as("goes on by itself").isTrue();
                for (var voter : voters.subList(10, VOTERS)) receipts.add(vote(voter, election));
                for (var receipt : receipts) portal.nobody().get(election.ballots() + "/" + receipt.getInt("index") + "?leaf=" + receipt.getString("leafHash")).expect(200);
                assertThat(portal.nobody().get("/api/logs/round-" + election.round()).expect(200).json().getInt("size")).isEqualTo(VOTERS);
                election.close();
                assertThat(election.counted().json().getInt("ballots")).isEqualTo(VOTERS);
                election.confirmed();
            }
        }
    }

    private static JsonObject vote(Person voter, Election election) {
        return voter.post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(201).json();
    }
}
