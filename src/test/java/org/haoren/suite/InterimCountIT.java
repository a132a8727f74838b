package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * While a round is being voted in, nothing that anybody can ask for tells how it stands: every page and every resource, asked by every kind of person, answers
 * word for word the same before and after ballots that all name one candidate. Only the logs grow, by entries that say nothing.
 */
class InterimCountIT extends PortalTest {
    private static final int VOTERS = 7;
    private static final String LOGS = "GET (/api/logs|/credibility/log|/log).*";
    /** Shows the time. */
    private static final String SENT = "GET (/api/demo|/office)/messages.*";
    private static final String CLOCK = "GET /office/demo";
    /** What nights have deleted: one may have passed. */
    private static final String NIGHTS = "GET (/api/retention/runs|/rights/retention).*";
    /** Two figures of the first page: an account whose day of erasure has come meanwhile leaves one volunteer less and one entry of the city's log more. */
    private static final String COME_DUE = "(class=\"figure\" href=\"/(activities/shifts/list|credibility/log)\"><b>)[0-9,]+(</b><span>(registered volunteers|entries))";
    /** Kinds of messages that go out when their day has come, whatever anybody does meanwhile. */
    private static final String TIMED = "(CHILD_)?ERASED|(CHILD_)?ERASURE_PUT_OFF|INVITATION|REMINDER|ENDS_SOON|FULL_AGE|KEPT_.*";

    @Test
    void whatever_anybody_asks_for_is_the_same_before_and_after_ballots() throws IOException {
        var election = new Election(portal, 2, VOTERS);
        var favourite = election.candidates().get(0);
        var people = List.of(portal.nobody(), portal.resident("旁观居民"), portal.staff("旁观站员", "STATION_STAFF", "elsewhere"),
                portal.staff("旁观审核", "DEPARTMENT_REVIEWER", "police"), portal.staff("旁观文员", "OFFICE_CLERK", ""), portal.staff("旁观主任", "OFFICE_DIRECTOR", ""),
                portal.administrator().signIn());
        var addresses = addresses(election.round());
        assertThat(addresses).hasSizeGreaterThan(80).contains("GET /awards/voting/ballot?abstain=absent&round=" + election.round(), "GET /awards/honours/result?round=" + election.round(), "GET /api/rounds/" + election.round() + "/result",
                "GET /api/rounds/" + election.round() + "/quarantines");
        var before = answers(people, addresses);

        for (var voter : election.voters(VOTERS)) voter.post(election.ballots(), "choices", List.of(favourite)).expect(201);

        var after = answers(people, addresses);
        assertThat(messages(after)).as("nobody is sent anything").isSubsetOf(messages(before));
        for (var address : addresses) if (!address.matches(LOGS) && !address.matches(SENT) && !address.matches(NIGHTS) && !address.equals(CLOCK)) assertThat(after.get(address)).as(address).isEqualTo(before.get(address));
        for (var own : List.of("/api/logs/round-" + election.round(), "/api/logs/round-" + election.round() + "/entries", "/credibility/log?log=round-" + election.round()))
            for (var who : people) assertThat(who.get(own).text()).as(own).doesNotContain(election.candidates());
    }

    /** Old ones are swept away while the clock goes on, so they are compared one by one. */
    private static List<String> messages(TreeMap<String, List<String>> answers) {
        return Pattern.compile("\"code\":\"(\\w+)\"[^{}]*\"kind\":\"(\\w+)\"").matcher(String.join(" ", answers.get("GET /api/demo/messages"))).results()
                .filter(found -> !found.group(2).matches(TIMED)).map(found -> found.group(1)).distinct().toList();
    }

    /** Everything that can be read, about this round where it is about one. */
    private static List<String> addresses(String round) throws IOException {
        var all = new TreeSet<>(Addresses.pages());
        all.addAll(Addresses.resources());
        return all.stream().filter(address -> address.startsWith("GET ")).map(address -> address.replace("round=absent", "round=" + round)
                .replace("/api/rounds/{code}", "/api/rounds/" + round).replaceAll("\\{index}", "0").replaceAll("\\{[a-z]+}", "absent")).distinct().toList();
    }

    private static TreeMap<String, List<String>> answers(List<Person> people, List<String> addresses) {
        var answers = new TreeMap<String, List<String>>();
        for (var address : addresses) {
            answers.put(address, people.parallelStream().map(who -> who.get(address.substring(4))).map(answer -> answer.status() + " " + withoutTokens(answer.text())).toList());
        }
        return answers;
    }

    /** What is another one for every answer, whoever asks and whatever there is. */
    private static String withoutTokens(String text) {
        return text.replaceAll(COME_DUE, "$1$3").replaceAll("(name=\"(csrf|jakarta\\.faces\\.ViewState)\"[^>]*value=\")[^\"]*", "$1").replaceAll("\"(csrfToken|now|writtenAt|incident|challenge|salt|signature)\":\"[^\"]*\"", "");
    }
}
