package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every page, opened by the first kind of person who may see it: on a phone, as wide as a desk, and for a reader of English in elder view. */
class EveryPageIT extends PortalTest {
    @Test
    void every_page_can_be_used_by_everybody_who_may_see_it() throws IOException {
        var people = List.of(portal.nobody(), portal.resident("居民"), portal.volunteer("志愿者"), portal.staff("站员", "STATION_STAFF", "elsewhere"),
                portal.staff("审核", "DEPARTMENT_REVIEWER", "elsewhere"), portal.clerk(), portal.administrator());
        var left = new TreeSet<>(Addresses.pages());
        var wrong = new SoftAssertions();
        for (var person : people) {
            var shown = new ArrayList<String>();
            for (var page : left) if (person.get(page.substring(4)).status() == 200) shown.add(page.substring(4));
            shown.forEach(path -> left.remove("GET " + path));
            if (!shown.isEmpty()) visit(person, shown, wrong);
        }
        wrong.assertAll();
    }

    @Test
    void what_somebody_could_not_use_is_told() {
        try (var phone = Screen.phone(portal)) {
            phone.page().setContent("<html lang=zh><title>图</title><main><h1>图</h1><img src='picture'></main></html>");
            assertThatThrownBy(phone::look).hasMessageContaining("image-alt");
        }
    }

    private void visit(Person person, List<String> paths, SoftAssertions wrong) {
        try (var phone = Screen.phone(portal).as(person)) {
            for (var path : paths) {
                var name = path.equals("/") ? "home" : path.substring(1).replaceAll("[^a-z-]+", "-");
                wrong.assertThatCode(() -> phone.go(path).picture(name).lookWide(name).lookAround()).as(path).doesNotThrowAnyException();
            }
        }
    }
}
