package org.haoren.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlankPageTest {
    private static final String PAGE = """
            <a href="/accounts/me">mark</a><h1>选票</h1>
            <form><input value="token"/><input name="again" value="token"/>
            <article class="card" data-card="a"><h3>甲</h3></article> and <article class="card" data-card="b">
            <h3>乙</h3></article></form>""";

    @Test
    void is_filled_in_with_name_token_and_the_order_of_cards() {
        var blank = BlankPage.of(PAGE, "mark", "token", Set.of("a", "b")).orElseThrow();
        assertThat(text(blank.filled("王<小>&明", "other", List.of("b", "a")))).isEqualTo("""
                <a href="/accounts/me">王&lt;小&gt;&amp;明</a><h1>选票</h1>
                <form><input value="other"/><input name="again" value="other"/>
                <article class="card" data-card="b">
                <h3>乙</h3></article> and <article class="card" data-card="a"><h3>甲</h3></article></form>""");
    }

    @Test
    void filled_in_as_it_was_it_is_the_page_again() {
        var blank = BlankPage.of(PAGE, "mark", "token", Set.of("a", "b")).orElseThrow();
        assertThat(text(blank.filled("mark", "token", List.of("a", "b")))).isEqualTo(PAGE);
    }

    @Test
    void a_name_that_is_the_pages_own_text_or_a_sign_of_patterns_changes_nothing_else() {
        var blank = BlankPage.of(PAGE, "mark", "token", Set.of("a", "b")).orElseThrow();
        assertThat(text(blank.filled("$1 token \\E", "token", List.of("a", "b")))).isEqualTo(PAGE.replace("mark", "$1 token \\E"));
    }

    @Test
    void a_page_without_the_places_or_with_other_cards_is_none() {
        assertThat(BlankPage.of(PAGE, "mark", "token", Set.of("a"))).isEmpty();
        assertThat(BlankPage.of(PAGE, "mark", "token", Set.of("a", "b", "c"))).isEmpty();
        assertThat(BlankPage.of(PAGE, "mark", "absent", Set.of("a", "b"))).isEmpty();
        assertThat(BlankPage.of(PAGE, "absent", "token", Set.of("a", "b"))).isEmpty();
        assertThat(BlankPage.of(PAGE, "mark", "", Set.of("a", "b"))).isEmpty();
        assertThat(BlankPage.of(PAGE + "<article data-card=\"a\"></article>", "mark", "token", Set.of("a", "b"))).as("one card twice").isEmpty();
        assertThat(BlankPage.of(PAGE.replace("甲", "token"), "mark", "token", Set.of("a", "b"))).as("what is somebody's own, in a card").isEmpty();
    }

    private static String text(List<byte[]> texts) {
        var whole = new ByteArrayOutputStream();
        texts.forEach(whole::writeBytes);
        return whole.toString(StandardCharsets.UTF_8);
    }
}
