package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.haoren.suite.Election;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestOffice;
import org.junit.jupiter.api.Test;

/** The paper that a voter sees comes from one that was rendered for another, and is theirs all the same. */
class PaperIT extends PortalTest {
    private static final Pattern CHOICE = Pattern.compile("name=\"choices\" value=\"([^\"]+)\"");

    @Test
    void each_voter_sees_their_own_paper_to_the_last_letter() {
        var one = portal.verified("甲<b>&\"'一");
        var other = portal.verified("乙 $1 二");
        var election = new Election(portal, 3, 0);
        for (var voter : List.of(one.signIn(), other.signIn(), one)) {
            var paper = page(voter, election, "");
            assertThat(paper).contains("name=\"csrf\" value=\"" + voter.token() + "\"").doesNotContain((voter == one ? other : one).token());
            assertThat(paper).isEqualTo(page(voter, election, "&").replace(election.round() + "%26", election.round()));
            assertThat(choices(paper)).containsExactlyInAnyOrderElementsOf(election.candidates());
        }
        assertThat(page(one, election, "")).contains("甲&lt;b&gt;&amp;\"'一").doesNotContain("甲<b>", "乙 $1");
        assertThat(page(other, election, "")).contains("乙 $1 二");
    }

    @Test
    void the_order_that_was_drawn_for_a_voter_is_theirs_on_every_way() {
        var voters = List.of(portal.verified("抽签一"), portal.verified("抽签二"), portal.verified("抽签三"));
        var election = new Election(portal, new TestOffice(portal).daily(18), 6, 0);
        for (var voter : voters) {
            voter.signIn();
            var drawn = voter.get(election.ballots()).expect(200).json().getJsonArray("categories").getJsonObject(0).getJsonArray("candidates")
                    .getValuesAs(each -> each.asJsonObject().getJsonObject("id").getString("code"));
            assertThat(choices(page(voter, election, ""))).isEqualTo(drawn).isEqualTo(choices(page(voter, election, "&")));
        }
        assertThat(voters.stream().map(voter -> choices(page(voter, election, ""))).distinct().count()).as("orders").isGreaterThan(1);
    }

    @Test
    void who_has_voted_or_has_signed_out_gets_no_paper_to_tick() {
        var voter = portal.verified("投过的人");
        var staff = portal.staff("工作的人", "OFFICE_CLERK", "");
        portal.verify(staff, staff.idNumber());
        var election = new Election(portal, 2, 0);
        assertThat(page(voter.signIn(), election, "")).doesNotContain("/office/desk");
        assertThat(page(staff.signIn(), election, "")).contains("/office/desk", "工作的人");
        assertThat(page(voter, election, "")).doesNotContain("/office/desk");
        voter.post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(201);
        assertThat(choices(page(voter, election, ""))).isEmpty();
        assertThat(choices(page(staff, election, ""))).isNotEmpty();
        assertThat(choices(portal.nobody().get(address(election)).expect(200).text())).isEmpty();
        election.close();
        assertThat(choices(page(staff.signIn(), election, ""))).isEmpty();
    }

    @Test
    void it_stays_in_no_browser() {
        var voter = portal.verified("共用电脑的人");
        var election = new Election(portal, 2, 0);
        voter.signIn();
        for (int time = 0; time < 2; time++) {
            var answer = voter.get(address(election)).expect(200);
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("ETag")).isEmpty();
        }
    }

    private static String page(Person voter, Election election, String more) {
        return voter.get(address(election) + more).expect(200).text();
    }

    private static String address(Election election) {
        return "/awards/voting/ballot?round=" + election.round();
    }

    private static List<String> choices(String page) {
        return CHOICE.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
