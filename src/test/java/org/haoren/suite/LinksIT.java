package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page offers to somebody can be opened by them. */
class LinksIT extends PortalTest {
    private static final Set<Integer> LIVE = Set.of(200, 302);
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

    @Test
    void every_link_leads_whoever_sees_it_to_a_page() throws IOException {
        var people = List.of(portal.nobody(), portal.resident("居民"), portal.volunteer("志愿者"), portal.staff("站员", "STATION_STAFF", "elsewhere"),
                portal.staff("审核", "DEPARTMENT_REVIEWER", "elsewhere"), portal.clerk(), portal.staff("主任", "OFFICE_DIRECTOR", ""), portal.administrator(), portal.security(), portal.staff("审计", "AUDITOR", ""));
        var pages = Addresses.pages();
        assertThat(people.parallelStream().flatMap(person -> dead(person, pages)).toList()).isEmpty();
    }

    /** Links that lead this person nowhere, each with a page on which they are shown it. */
    private static Stream<String> dead(Person person, Collection<String> pages) {
        var links = new TreeMap<String, String>();
        for (var address : pages) {
            var page = person.get(address.substring(4));
            if (page.status() == 200) LINK.matcher(page.text()).results().map(link -> link.group(1).replace("&amp;", "&")).filter(LinksIT::isPage).forEach(link -> links.put(link, address));
        }
        assertThat(links).as(person.name()).hasSizeGreaterThan(5);
        return links.entrySet().stream().filter(link -> !LIVE.contains(person.get(link.getKey()).status())).map(link -> link.getKey() + " on " + link.getValue() + " for " + person.name());
    }

    /** Switches of language and view change the visitor's cookies and lead back; they have tests of their own. */
    private static boolean isPage(String link) {
        return !link.startsWith("/visitor/");
    }
}
