package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.Election;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ballots are set apart by one person and decided about by another; the voter hears of it from the receipt, the public from the numbers. */
class QuarantineIT extends PortalTest {
    private static final int VOTERS = 6;
    @TempDir Path folder;

    @Test
    void invalidated_ballots_do_not_count_and_everybody_can_see_how_many_there_were() throws IOException {
        var election = new Election(portal, 2, VOTERS);
        var clerk = portal.staff("值班文员", "OFFICE_CLERK", "");
        var director = portal.staff("值班主任", "OFFICE_DIRECTOR", "");
        var receipts = new ArrayList<JsonObject>();
        for (var voter : election.voters(VOTERS)) receipts.add(voter.post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(201).json());
        var quarantines = "/api/rounds/" + election.round() + "/quarantines";

        setApart(clerk, quarantines, 3, 2).expect(409, "RANGE_BACKWARDS").beside("last");
        setApart(clerk, quarantines, 5, 6).expect(409, "NO_SUCH_BALLOTS").beside("last");
        clerk.post(quarantines, "first", -1, "last", 1, "clause", "BOUGHT", "reason", " ").expect(422);
        election.voters(0).forEach(voter -> setApart(voter, quarantines, 0, 1).expect(403));
        var bought = setApart(clerk, quarantines, 1, 2).expect(201).code();
        setApart(director, quarantines, 2, 4).expect(409, "SET_APART_BEFORE").beside("first");
        var doubtful = setApart(director, quarantines, 4, 4).expect(201).code();
        assertThat(found(election, receipts.get(1)).getString("standing")).isEqualTo("QUARANTINED");

        decide(clerk, quarantines, bought, "INVALIDATED").expect(409, "SET_APART_BY_YOU");
        decide(director, quarantines, bought, "INVALIDATED").expect(204);
        decide(director, quarantines, bought, "RELEASED").expect(409, "ALREADY_DECIDED");
        election.close();
        portal.administrator().signIn();
        clerk.signIn().post("/api/rounds/" + election.round() + "/result").expect(409, "QUARANTINE_UNDECIDED");
        decide(clerk, quarantines, doubtful, "RELEASED").expect(204);

        var counted = election.counted().json();
        assertThat(counted.getInt("ballots")).isEqualTo(VOTERS - 2);
        assertThat(votes(counted)).isEqualTo(VOTERS - 2);
        setApart(clerk, quarantines, 0, 0).expect(409, "BALLOTS_COUNTED");
        election.confirmed();
        election.noticed();
        told(election, receipts);
    }

    private void told(Election election, List<JsonObject> receipts) throws IOException {
        var turnout = portal.nobody().get("/api/rounds/" + election.round() + "/result").expect(200).json().getJsonObject("turnout");
        assertThat(turnout.getInt("received")).isEqualTo(VOTERS);
        assertThat(turnout.getInt("accepted")).isEqualTo(VOTERS - 2);
        assertThat(turnout.getJsonObject("invalidated").getInt("BOUGHT")).isEqualTo(2);
        var invalid = found(election, receipts.get(2));
        assertThat(invalid.getString("standing")).isEqualTo("INVALIDATED");
        assertThat(invalid.getJsonObject("apart").getString("reason")).isEqualTo("有人举报收买");
        assertThat(invalid.toString()).as("the people are the office's").doesNotContain("值班");
        assertThat(found(election, receipts.get(4)).getString("standing")).isEqualTo("ACCEPTED");
        var file = folder.resolve("ballots.txt");
        Files.writeString(file, portal.nobody().get("/api/rounds/" + election.round() + "/result/ballots").expect(200).text());
        var said = new ByteArrayOutputStream();
        assertThat(Recount.run(new PrintStream(said, true, StandardCharsets.UTF_8), file.toString())).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Received 6, of which 2 were invalidated");
        audited(election, file);
    }

    /** The director hands the openings to an auditor, who finds in them what the log commits to and what was published. */
    private void audited(Election election, Path ballots) throws IOException {
        var address = "/api/rounds/" + election.round() + "/result/openings";
        portal.nobody().get(address).expect(401);
        portal.clerk().signIn().get(address).expect(403);
        var openings = folder.resolve("openings.txt");
        Files.writeString(openings, portal.staff("审计对接人", "OFFICE_DIRECTOR", "").get(address).expect(200).text());
        portal.nobody().get("/log/round-" + election.round() + "/checkpoint").expect(200);
        var said = new ByteArrayOutputStream();
        assertThat(Audit.run(new PrintStream(said, true, StandardCharsets.UTF_8), openings.toString(), ballots.toString(), portal.address().resolve("/log/round-" + election.round()).toString()))
                .as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static long votes(JsonObject result) {
        return result.getJsonArray("categories").getJsonObject(0).getJsonArray("lines").getValuesAs(JsonObject.class).stream().mapToLong(line -> line.getInt("votes")).sum();
    }

    private JsonObject found(Election election, JsonObject receipt) {
        return portal.nobody().get(election.ballots() + "/" + receipt.getInt("index") + "?leaf=" + receipt.getString("leafHash")).expect(200).json();
    }

    private static Answer setApart(Person by, String quarantines, int first, int last) {
        return by.post(quarantines, "first", first, "last", last, "clause", "BOUGHT", "reason", "有人举报收买");
    }

    private static Answer decide(Person by, String quarantines, String code, String verdict) {
        return by.post(quarantines + "/" + code + "/decision", "verdict", verdict, "ground", "查过记录");
    }
}
