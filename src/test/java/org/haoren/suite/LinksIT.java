package org.haoren.suite;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What a page offers to somebody can be opened by them. */
class LinksIT extends PortalTest {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

    @Test
    void every_link_leads_whoever_sees_it_to_a_page() throws IOException {
        var people = List.of(portal.nobody(), portal.resident("居民"), portal.volunteer("志愿者"), portal.staff("站员", "STATION_STAFF", "elsewhere"),
                portal.staff("审核", "DEPARTMENT_REVIEWER", "elsewhere"), portal.clerk(), portal.staff("主任", "OFFICE_DIRECTOR", ""), portal.administrator(), portal.security(), portal.staff("审计", "AUDITOR", ""));
        var wrong = new SoftAssertions();
        for (var person : people) {
            var links = new TreeMap<String, String>();
            for (var address : Addresses.pages()) {
                var page = person.get(address.substring(4));
                if (page.status() == 200) LINK.matcher(page.text()).results().map(link -> link.group(1).replace("&amp;", "&")).filter(LinksIT::isPage).forEach(link -> links.put(link, address));
            }
            links.forEach((link, on) -> wrong.assertThat(person.get(link).status()).as(link + " on " + on + " for " + person.name()).isIn(200, 302));
        }
        wrong.assertAll();
    }

    /** Switches of language and view change the visitor's cookies and lead back; they have tests of their own. */
    private static boolean isPage(String link) {
        return !link.startsWith("/visitor/");
    }
}
