package org.haoren.awards.voting.patterns;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.haoren.suite.Election;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.junit.jupiter.api.Test;

/** The office looks for patterns when voting is over, and says what it finds of one. */
class FlagsPageIT extends PortalTest {
    private static final int VOTERS = 3;

    @Test
    void what_was_found_can_be_decided_about_on_a_phone() {
        var election = new Election(portal, 1, VOTERS);
        var voters = election.voters(VOTERS);
        for (var voter : voters) voter.signInWithDeviceOf(voters.get(0)).post(election.ballots(), "choices", election.candidates()).expect(201);
        election.close();
        var clerk = portal.staff("值班文员", "OFFICE_CLERK", "");
        try (var phone = Screen.phone(portal).as(clerk)) {
            var page = phone.go("/awards/voting/flags?round=" + election.round()).lookAround().page();
            page.click("#look");
            assertThat(page.getByText("3 位投票人使用了同一台设备")).isVisible();
            page.getByText("作出判断").click();
            phone.lookAround();
            page.check("input[name=verdict][value=NOTHING_WRONG]");
            page.click("#decide");
            assertThat(page.locator("#ground-error")).isVisible();
            page.fill("#ground", "一家三口用同一部手机");
            page.click("#decide");
            page.waitForURL("**/awards/voting/flags?**done=*");
            assertThat(page.getByText("一家三口用同一部手机")).isVisible();
            phone.lookAround();
        }
        for (var other : List.of(voters.get(0), portal.nobody())) other.get("/api/rounds/" + election.round() + "/flags").expect(other.signedIn() ? 403 : 401);
    }
}
