package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page left open over a sign-out: nothing that was typed is lost, and after signing in again it can be sent. */
class SignedOutIT extends PortalTest {
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
    private static final String NEED = "A walk in the park, twice a week, <b>please</b> & thank you";

    /** Signed out on another page, the form still open on this one. */
    private Person out(Person person) {
        person.delete("/api/session").expect(204);
        return person;
    }

    /** What the page that keeps the text would send when its button is pressed. */
    private static String[] kept(Answer page) {
        var found = new ArrayList<String>();
        for (var hidden : HIDDEN.matcher(page.text()).results().toList()) {
            if (hidden.group(1).equals("jakarta.faces.ViewState")) continue;
            found.addAll(List.of(hidden.group(1), hidden.group(2).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")));
        }
        return found.toArray(String[]::new);
    }

    @Test
    void a_wish_typed_before_the_sign_out_can_be_made_after_the_next_sign_in() {
        var station = TestPlaces.approved(portal, portal.resident("站长"), "常开站");
        var person = out(portal.resident("阿木"));
        var wish = new String[] {"wishForm", "wishForm", "kind", "COMPANY", "title", "Company", "need", NEED, "contact", "at noon", "station", station, "post", "Post"};
        var stopped = person.form("/wishes/post", wish).expect(401);
        assertThat(stopped.text()).contains("signed out", "href=\"/accounts/sign-in\"").doesNotContain(NEED);
        assertThat(kept(stopped)).contains("title", "Company", NEED, station, "again");

        person.signIn();
        var again = person.form("/wishes/post", kept(stopped)).expect(200);
        assertThat(again.text()).contains("value=\"Company\"", "A walk in the park, twice a week, &lt;b&gt;please", "value=\"at noon\"").doesNotContain("<b>please");
        assertThat(person.get("/api/wishes/mine").expect(200).text()).as("bringing the form back sends nothing").doesNotContain("Company");

        person.form("/wishes/post", wish).expect(302);
        assertThat(person.get("/api/wishes/mine").expect(200).text()).contains("Company");
    }

    @Test
    void so_can_what_only_a_staffs_page_would_have_read() {
        var leader = portal.resident("站长");
        var station = TestPlaces.approved(portal, leader, "早开站");
        var shift = new String[] {"shiftForm", "shiftForm", "station", station, "zh", "整理图书", "startsAt", "2090-01-01T10:00", "places", "7", "riskZh", "书架高", "publish", "x"};
        var stopped = out(leader).form("/activities/shifts/publish", shift).expect(401);
        assertThat(kept(stopped)).contains("整理图书", "书架高", "7");
        leader.signIn();
        assertThat(leader.form("/activities/shifts/publish", kept(stopped)).expect(200).text()).contains("value=\"整理图书\"", "书架高", "value=\"7\"");
    }

    @Test
    void a_form_with_a_file_comes_back_too() {
        var office = new TestOffice(portal).opened();
        var address = "/awards/nomination/recommend?round=" + office.round;
        var person = out(portal.verified("推荐人"));
        var stopped = person.form(address, "portrait", "a.png", Pictures.png(), "recommend", "recommend", "name", "王小满", "deedsZh", NEED, "send", "x").expect(401);
        assertThat(kept(stopped)).contains("王小满", NEED);
        assertThat(stopped.text()).contains("action=\"" + address + "\"", "multipart/form-data");
        person.signIn();
        var back = person.form(address, "portrait", "", new byte[0], kept(stopped)).expect(200);
        assertThat(back.text()).contains("value=\"王小满\"", "twice a week");
    }

    @Test
    void a_button_alone_leads_to_the_sign_in_and_back() {
        var person = out(portal.resident("阿木"));
        var answer = person.form("/accounts/me", "out", "out", "go", "x").expect(302);
        assertThat(answer.header("Location")).contains("/accounts/sign-in?back=");
    }

    @Test
    void what_comes_back_is_text_and_no_markup() {
        var person = out(portal.resident("阿木"));
        var stopped = person.form("/wishes/post", "wishForm", "wishForm", "\"><i class=harm>", "\"><i class=harm>", "title", "\"><i class=harm>", "post", "x").expect(401);
        assertThat(stopped.text()).doesNotContain("<i class=harm>").contains("&quot;&gt;&lt;i class=harm&gt;");
    }
}
