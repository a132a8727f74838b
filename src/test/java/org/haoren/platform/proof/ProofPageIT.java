package org.haoren.platform.proof;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Proofs;
import org.haoren.suite.Screen;
import org.haoren.suite.TestOffice;
import org.junit.jupiter.api.Test;

/** A browser does the work by itself and says so; one without scripts says what else can be done, and takes a result from elsewhere. */
class ProofPageIT extends PortalTest {
    @Test
    void the_browser_solves_the_challenge_while_a_person_signs_up() {
        try (var phone = Screen.phone(portal)) {
            var page = phone.go("/accounts/sign-up").page();
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS)).hasText("校验完成，可以提交。");
            phone.lookAround();
            fill(page, "page-proof@example.org", "another password 1");
            page.click("#go");
            assertThat(page.locator("#passwordAgain-error")).isVisible();
            assertThat(page.locator("#proof-error")).hasCount(0);
            fill(page, "page-proof@example.org", Portal.PASSWORD);
            page.click("#go");
            page.waitForURL("**/accounts/confirm?attempt=*");
        }
    }

    /** However soon somebody presses: the form leaves when the work is done. */
    @Test
    void a_ballot_waits_for_the_work_and_then_leaves_by_itself() {
        var office = new TestOffice(portal).proving().opened();
        office.shortlisted("候选人");
        office.noticed();
        var voter = portal.verified("投票人");
        portal.until(office.votingOpens());
        try (var phone = Screen.phone(portal).as(voter.signIn())) {
            var page = phone.page();
            page.route("**/challenge", route -> {
                page.waitForTimeout(1_500);
                route.resume();
            });
            phone.go("/awards/voting/ballot?round=" + office.round);
            page.check("input[name=choices]");
            page.click("#cast");
            page.waitForURL("**/awards/voting/receipt?**");
        }
    }

    @Test
    void without_scripts_a_result_can_be_brought_along() {
        try (var phone = Screen.withoutScripts(portal)) {
            var page = phone.go("/accounts/sign-up").page();
            assertThat(page.locator("#proof-hint")).containsText("换一个浏览器或设备");
            fill(page, "by-hand@example.org", Portal.PASSWORD);
            page.press("#go", "Enter");
            assertThat(page.locator("#proof-error")).containsText("还没有完成防刷校验");
            page.fill("#proof", Proofs.solved(portal.nobody(), Proofs.SIGN_UP));
            page.fill("#password", Portal.PASSWORD);
            page.fill("#passwordAgain", Portal.PASSWORD);
            page.press("#go", "Enter");
            page.waitForURL("**/accounts/confirm?attempt=*");
        }
    }

    private static void fill(Page page, String login, String again) {
        page.fill("#name", "页上人");
        page.fill("#login", login);
        page.fill("#password", Portal.PASSWORD);
        page.fill("#passwordAgain", again);
        if (!page.isChecked("#consent")) page.press("#consent", "Space");
    }
}
