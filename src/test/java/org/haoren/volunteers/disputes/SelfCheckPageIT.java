package org.haoren.volunteers.disputes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.haoren.volunteers.invitations.Lists;
import org.junit.jupiter.api.Test;

/** From a list to a person's own act, and from a question to a frozen registration, as people see it: by keyboard, on a phone, with axe. */
class SelfCheckPageIT extends PortalTest {
    @Test
    void an_invited_person_fills_in_the_form_and_may_refuse_for_good() {
        var second = portal.staff("放行的人", "OFFICE_CLERK", "");
        var invited = portal.verified("受邀的老人");
        var token = Lists.invited(portal, portal.clerk(), second, Lists.HEAD + "受邀的老人," + invited.idNumber() + ",17700000801,12.5,2019-03-05,社区打扫\n", "17700000801");
        try (var phone = Screen.phone(portal)) {
            phone.go("/volunteers/invitation?invitation=" + token).lookAround();
        }
        try (var phone = Screen.phone(portal).as(invited)) {
            var page = phone.go("/volunteers/invitation?invitation=" + token).lookAround().page();
            assertThat(page.locator("#phone")).hasValue("17700000801");
            page.click("#accept");
            assertThat(page.locator("#consent-error")).isVisible();
            assertThat(page.locator("#phone")).hasValue("17700000801");
            phone.look();
            page.press("#refuse", "Enter");
            page.waitForURL("**/?done=*");
        }
    }

    @Test
    void a_clerk_sees_a_list_with_its_report() {
        var code = Lists.read(portal.clerk(), Lists.HEAD + "甲,123," + "17700000802,=1+1,,\n");
        try (var desk = Screen.phone(portal).as(portal.clerk())) {
            desk.go("/volunteers/invitations").lookAround();
            desk.go("/volunteers/invitations?list=" + code).lookAround();
            desk.go("/volunteers/disputes").lookAround();
        }
    }

    @Test
    void one_press_of_the_letters_link_freezes_a_registration() {
        var volunteer = portal.volunteer("看见自己被登记的人");
        var link = Disputes.link(portal, volunteer);
        try (var phone = Screen.phone(portal)) {
            phone.go("/volunteers/check").lookAround();
            var page = phone.go("/volunteers/dispute?link=" + link).lookAround().page();
            page.press("#dispute", "Enter");
            page.waitForURL("**/volunteers/check?done=*");
            phone.lookAround();
        }
        try (var phone = Screen.phone(portal).as(volunteer)) {
            phone.go("/volunteers/check").lookAround();
            phone.go("/activities/hours/mine").lookAround();
        }
    }
}
