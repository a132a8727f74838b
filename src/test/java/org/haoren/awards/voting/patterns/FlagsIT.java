package org.haoren.awards.voting.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.haoren.suite.Answer;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;
import org.haoren.suite.TestOffice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal in which a few voters stand out already: what the office is shown and when, what it decides, and what of it everybody can read in the end. */
@OwnPortal
class FlagsIT {
    private static final int VOTERS = 24;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void patterns_are_shown_to_the_office_and_decided_by_people_and_no_count_changes(boolean postgresql) {
        try (var server = Server.in("flags")) {
            var portal = server.start(low(server.settings(postgresql))).ready(Duration.ofSeconds(240));
            var office = new TestOffice(portal).opened();
            var candidate = office.shortlisted("候选人");
            office.noticed();
            portal.until(office.votingOpens().minusHours(2));
            // who verifies them has signed up before, so that their numbers follow each other
            portal.clerk();
            var voters = new ArrayList<Person>();
            for (var each = 0; each < VOTERS; each++) voters.add(portal.verified("选民"));
            var flags = "/api/rounds/" + office.round + "/flags";
            office.clerk.signIn().post(flags).expect(409, "VOTING_NOT_BEGUN");
            portal.until(office.votingOpens());
            whileVoting(portal, office, voters, candidate);
            portal.until(office.votingCloses());
            var found = afterwards(office, flags);
            decided(office, flags, found);
            published(portal, office);
        }
    }

    private static Properties low(Properties settings) {
        settings.setProperty("haoren.flag.device", "3");
        settings.setProperty("haoren.flag.burst", "10");
        settings.setProperty("haoren.flag.burst-times", "2");
        settings.setProperty("haoren.flag.sequence", "12");
        settings.setProperty("haoren.flag.new-accounts", Integer.toString(VOTERS));
        return settings;
    }

    /** One at first, and long after that all others at once, three of them at one device. Of that nobody sees anything; of the roll the office does. */
    private static void whileVoting(Portal portal, TestOffice office, List<Person> voters, String candidate) {
        var ballots = "/api/rounds/" + office.round + "/ballots";
        var flags = "/api/rounds/" + office.round + "/flags";
        var first = office.clerk.signIn().post(flags).expect(200).json().getInt("found");
        var before = office.clerk.get(flags).expect(200).text();
        assertThat(first).as(before).isEqualTo(2);
        assertThat(before).contains("NEW_ACCOUNTS", "SEQUENTIAL_NUMBERS").doesNotContain("BURST", "SAME_DEVICE").contains("100****");
        voters.get(0).signIn().post(ballots, "choices", List.of(candidate)).expect(201);
        portal.later(Duration.ofMinutes(30));
        for (var voter : voters.subList(1, VOTERS)) {
            var shares = voters.indexOf(voter) <= 2;
            (shares ? voter.signInWithDeviceOf(voters.get(0)) : voter.signIn()).post(ballots, "choices", List.of(candidate)).expect(201);
        }
        assertThat(office.clerk.post(flags).expect(200).json().getInt("found")).isZero();
        assertThat(office.clerk.get(flags).expect(200).text()).isEqualTo(before);
        for (var curious : List.of(voters.get(0), office.police)) curious.get(flags).expect(403);
    }

    private static List<JsonObject> afterwards(TestOffice office, String flags) {
        office.clerk.signIn();
        assertThat(office.clerk.post(flags).expect(200).json().getInt("found")).isEqualTo(2);
        assertThat(office.clerk.post(flags).expect(200).json().getInt("found")).isZero();
        var page = office.clerk.get(flags).expect(200);
        var rows = page.json().getJsonArray("rows").getValuesAs(JsonObject.class);
        assertThat(rows).extracting(row -> row.getString("kind")).containsExactlyInAnyOrder("NEW_ACCOUNTS", "SEQUENTIAL_NUMBERS", "BURST", "SAME_DEVICE");
        assertThat(of(rows, "SAME_DEVICE").getInt("seen")).isEqualTo(3);
        assertThat(of(rows, "SAME_DEVICE").getString("detail")).matches("[0-9a-f]{8}");
        assertThat(of(rows, "BURST").getInt("seen")).isBetween(10, VOTERS - 1);
        assertThat(of(rows, "NEW_ACCOUNTS").getInt("seen")).isEqualTo(VOTERS);
        assertThat(of(rows, "SEQUENTIAL_NUMBERS").getInt("seen")).isGreaterThanOrEqualTo(VOTERS);
        return rows;
    }

    private static void decided(TestOffice office, String flags, List<JsonObject> found) {
        decide(office.clerk, flags, of(found, "SAME_DEVICE"), "NOTHING_WRONG", " ").expect(422).beside("ground");
        decide(office.clerk, flags, of(found, "SAME_DEVICE"), "NOTHING_WRONG", "服务站的公用电脑").expect(204);
        decide(office.second.signIn(), flags, of(found, "SAME_DEVICE"), "FOLLOW_UP", "再看看").expect(409, "ALREADY_DECIDED");
        decide(office.second, flags, of(found, "BURST"), "FOLLOW_UP", "请技术人员核查").expect(204);
        decide(office.police, flags, of(found, "BURST"), "FOLLOW_UP", "请技术人员核查").expect(403);
        office.clerk.post(flags + "/absent/decision", "verdict", "FOLLOW_UP", "ground", "无").expect(404);
    }

    /** Counts of flags and outcomes stand in the result, and the count is that of the ballots. */
    private static void published(Portal portal, TestOffice office) {
        var result = "/api/rounds/" + office.round + "/result";
        assertThat(office.clerk.post(result).expect(201).json().getInt("ballots")).isEqualTo(VOTERS);
        portal.nobody().get(result).expect(404);
        office.clerk.post(result + "/confirmation").expect(201);
        office.second.post(result + "/confirmation").expect(201);
        office.clerk.post(result + "/notice").expect(201);
        var told = portal.nobody().get(result).expect(200).json();
        var flags = told.getJsonArray("flags").getValuesAs(JsonObject.class);
        assertThat(flags).hasSize(4).allSatisfy(each -> assertThat(each.keySet()).containsExactlyInAnyOrder("kind", "found", "nothingWrong", "followedUp"));
        assertThat(of(flags, "SAME_DEVICE").getInt("nothingWrong")).isEqualTo(1);
        assertThat(of(flags, "BURST").getInt("followedUp")).isEqualTo(1);
        assertThat(told.getJsonObject("turnout").getInt("accepted")).isEqualTo(VOTERS);
        assertThat(office.clerk.post("/api/rounds/" + office.round + "/flags").expect(200).json().getInt("found")).as("its traces are gone, its flags stay").isZero();
        assertThat(portal.nobody().get("/api/logs/city/entries?size=200").expect(200).text()).contains("patterns.FlagDecided").doesNotContain("公用电脑", "NOTHING_WRONG", "SAME_DEVICE");
    }

    private static Answer decide(Person who, String flags, JsonObject flag, String verdict, String ground) {
        return who.post(flags + "/" + flag.getString("code") + "/decision", "verdict", verdict, "ground", ground);
    }

    private static JsonObject of(List<JsonObject> rows, String kind) {
        return rows.stream().filter(row -> row.getString("kind").equals(kind)).findFirst().orElseThrow();
    }
}
