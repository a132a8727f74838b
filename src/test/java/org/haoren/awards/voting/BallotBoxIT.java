package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Election;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** Many at once: nobody's ballot is lost, nobody's counts twice, and the count is that of the ballots. */
class BallotBoxIT extends PortalTest {
    private static final int VOTERS = 40;
    private static final int DEVICES = 64;

    @Test
    void of_one_voter_on_64_devices_one_ballot_counts_and_forty_others_lose_none() {
        var election = new Election(portal, 3, VOTERS + 1);
        var voters = election.voters(VOTERS);
        var busy = election.voters(1).get(0);
        var acts = new ArrayList<Callable<Answer>>();
        for (int each = 0; each < VOTERS; each++) acts.add(vote(election, voters.get(each), each));
        for (int each = 0; each < DEVICES; each++) acts.add(vote(election, busy, each));

        var answers = Together.of(acts);

        var receipts = answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(answers.subList(0, VOTERS)).allMatch(answer -> answer.status() == 201);
        assertThat(answers.subList(VOTERS, VOTERS + DEVICES).stream().filter(answer -> answer.status() == 201)).hasSize(1);
        answers.stream().filter(answer -> answer.status() != 201).forEach(answer -> answer.expect(409, "ALREADY_VOTED"));
        assertThat(receipts.stream().map(receipt -> receipt.json().getInt("index"))).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(0, VOTERS).boxed().toList());
        receipts.forEach(receipt -> verified(election, receipt));

        election.close();
        portal.administrator();
        assertThat(election.counted().json().getInt("ballots")).isEqualTo(VOTERS + 1);
        assertThat(election.confirmed().status()).as("the ballots one by one give the same").isEqualTo(201);
        recounted(election);
        var late = voters.get(0);
        late.signIn().post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(409, "VOTING_NOT_OPEN");
    }

    @Test
    void a_receipt_is_one_only_under_its_own_hash_and_place() {
        var election = new Election(portal, 2, 1);
        var voter = election.voters(1).get(0);
        var receipt = voter.post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(201).json();
        var address = election.ballots() + "/" + receipt.getInt("index") + "?leaf=";
        assertThat(portal.nobody().get(address + receipt.getString("leafHash")).expect(200).json()).doesNotContainKey("castAt");
        portal.nobody().get(address + "0".repeat(64)).expect(404);
        portal.nobody().get(address).expect(404);
        portal.nobody().get(election.ballots() + "/1?leaf=" + receipt.getString("leafHash")).expect(404);
        portal.nobody().get(election.ballots() + "/-1?leaf=" + receipt.getString("leafHash")).expect(404);
        kept(election, receipt);
    }

    /** As a file that the log's own verifier takes, as a QR code, and pasted into the page that looks receipts up. */
    private void kept(Election election, JsonObject receipt) {
        var place = election.ballots() + "/" + receipt.getInt("index");
        var leaf = "?leaf=" + receipt.getString("leafHash");
        var file = portal.nobody().get(place + "/receipt" + leaf).expect(200).text().lines().toList();
        var text = receipt.getString("log") + ":" + receipt.getInt("index") + ":" + receipt.getString("leafHash");
        assertThat(file.get(0)).isEqualTo(text);
        assertThat(file.get(1)).contains("/awards/voting/receipt?round=" + election.round());
        assertThat(file.get(3)).as("the checkpoint's origin").endsWith("/log/" + receipt.getString("log"));
        assertThat(file.get(7)).as("its signature").startsWith("\u2014 ");
        assertThat(portal.nobody().get(place + "/qr" + leaf).expect(200).text()).startsWith("<svg ");
        portal.nobody().get(place + "/qr?leaf=" + "0".repeat(64)).expect(404);
        portal.nobody().get(place + "/receipt?leaf=" + "0".repeat(64)).expect(404);
        assertThat(portal.nobody().form("/awards/voting/check", "checking", "checking", "receipt", text, "look", "x").header("Location")).contains("/awards/voting/receipt?round=" + election.round());
        portal.nobody().form("/awards/voting/check", "checking", "checking", "receipt", text.replace(":0:", ":1:"), "look", "x").expect(422);
        portal.nobody().form("/awards/voting/check", "checking", "checking", "receipt", "17", "look", "x").expect(422);
    }

    /** To nobody before the notice of the result; from then on by anybody. */
    private void recounted(Election election) {
        var address = "/api/rounds/" + election.round() + "/result/ballots";
        portal.nobody().get(address).expect(404);
        election.noticed();
        var text = portal.nobody().get(address).expect(200).text();
        assertThat(text).contains("\nballots " + (VOTERS + 1) + "\n");
        var said = new ByteArrayOutputStream();
        assertThat(Recount.run(new PrintStream(said), portal.address().resolve(address).toString())).as(said.toString()).isZero();
    }

    private static Callable<Answer> vote(Election election, Person voter, int turn) {
        return () -> voter.post(election.ballots(), "choices", List.of(election.candidates().get(turn % election.candidates().size())));
    }

    private void verified(Election election, Answer receipt) {
        var row = receipt.json();
        var entry = portal.nobody().get("/api/logs/" + row.getString("log") + "/entries/" + row.getInt("index")).expect(200).json();
        assertThat(entry.getString("leafHash")).isEqualTo(row.getString("leafHash"));
        portal.nobody().get(election.ballots() + "/" + row.getInt("index") + "?leaf=" + row.getString("leafHash")).expect(200);
    }
}
