package org.haoren.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.haoren.suite.Messages;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does on a telephone who opens an account, forgets the password, changes the address, and finds that it was taken over. */
class CodePageIT extends PortalTest {
    private static final String NEW = "a window full of cranes";

    @ParameterizedTest
    @CsvSource({"zh-CN,验证码不对,账号已开通,新密码已经设好,以后用它登录,已经改回", "en,That is not the code,Your account is open,Your new password is set,You sign in with it from now on,Taken back"})
    void from_the_first_code_to_the_last(String language, String wrong, String opened, String reset, String changed, String undone) {
        var login = "page-" + language.toLowerCase(java.util.Locale.ROOT) + "@example.org";
        var moved = "moved-" + login;
        try (var phone = Screen.phone(portal)) {
            var page = phone.page();
            page.context().addCookies(List.of(new Cookie("language", language).setUrl(portal.address().toString())));
            phone.go("/accounts/sign-up");
            page.fill("#name", "林秋禾");
            page.fill("#login", login);
            page.fill("#password", Portal.PASSWORD);
            page.fill("#passwordAgain", Portal.PASSWORD);
            page.check("#consent");
            page.click("#go");
            page.waitForURL("**/accounts/confirm?attempt=*");
            assertThat(page.locator("#code")).hasAttribute("inputmode", "numeric");
            assertThat(page.locator("#code")).hasAttribute("autocomplete", "one-time-code");
            phone.picture("confirm-" + language).look();
            enter(page, other(Messages.code(portal, login)));
            assertThat(page.locator("#code-error")).containsText(wrong);
            enter(page, Messages.code(portal, login));
            assertThat(page.locator(".told")).containsText(opened);
            forgets(phone, login, reset);
            page.fill("#login", login);
            page.fill("#password", NEW);
            page.click("#go");
            page.waitForURL("**/accounts/me");
            moves(phone, login, moved, changed);
            phone.go("/accounts/undo?change=" + Messages.change(portal, login)).look();
            page.click("#undo");
            assertThat(page.locator(".told")).containsText(undone);
            assertThat(page).hasURL(Pattern.compile(".*/accounts/forgotten\\?.*"));
            phone.go("/office/messages").look();
            assertThat(page.locator("main")).containsText(login);
        }
    }

    private void forgets(Screen phone, String login, String reset) {
        var page = phone.page();
        phone.go("/accounts/sign-in");
        page.click("a[href='/accounts/forgotten']");
        page.fill("#login", login);
        page.click("#go");
        page.waitForURL("**/accounts/reset?attempt=*");
        phone.look();
        page.fill("#code", Messages.code(portal, login));
        page.fill("#password", NEW);
        page.fill("#passwordAgain", NEW);
        page.click("#go");
        assertThat(page.locator(".told")).containsText(reset);
    }

    private void moves(Screen phone, String login, String moved, String changed) {
        var page = phone.page();
        phone.go("/accounts/login").look();
        page.fill("#login", moved);
        page.fill("#current", NEW);
        page.click("#go");
        page.waitForURL("**/accounts/login-code?attempt=*");
        phone.look();
        enter(page, Messages.code(portal, moved));
        assertThat(page.locator(".told")).containsText(changed);
    }

    private static void enter(Page page, String code) {
        page.fill("#code", code);
        page.click("#go");
    }

    private static String other(String code) {
        return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
    }
}
