package org.haoren.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.haoren.platform.mail.Letter;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Everything that is said is said in both languages. */
class WordsTest {
    private static final Pattern BY_KEY = Pattern.compile("w\\[\\s*'([^']+)'\\s*\\]|w\\.format\\(\\s*'([^']+)'\\s*,");
    private static final Pattern TAG = Pattern.compile("<hr:[a-z]+\\b[^>]*>", Pattern.DOTALL);
    private static final Pattern KEY_ATTRIBUTE = Pattern.compile("\\b(?:label|hint|question|action|yes)=\"([^\"#]+)\"");
    private static final Pattern SAID = Pattern.compile("words\\.(?:of|format)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern DONE = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z]+)*\\.[a-zA-Z]+)\"\\);");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Bundle.ENGLISH.words().keySet()).containsExactlyElementsOf(Bundle.CHINESE.words().keySet());
    }

    @Test
    void no_key_stands_twice() {
        assertThat(Bundle.CHINESE.twice()).isEmpty();
        assertThat(Bundle.ENGLISH.twice()).isEmpty();
    }

    @Test
    void no_words_are_empty() {
        assertThat(Bundle.CHINESE.words()).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(Bundle.ENGLISH.words()).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void both_languages_have_the_same_placeholders_and_can_be_formatted() {
        for (var key : Bundle.CHINESE.words().keySet()) {
            assertThat(Bundle.ENGLISH.placeholders(key)).as(key).isEqualTo(Bundle.CHINESE.placeholders(key));
            for (var bundle : Set.of(Bundle.CHINESE, Bundle.ENGLISH)) {
                if (bundle.placeholders(key).isEmpty()) continue;
                assertThat(bundle.words().get(key).replace("''", "")).as(key + " has a single apostrophe").doesNotContain("'");
                new MessageFormat(bundle.words().get(key));
            }
        }
    }

    @Test
    void every_refusal_has_words() throws ClassNotFoundException {
        var unsaid = new TreeSet<String>();
        for (var found : House.classes().filter(each -> each.isEnum() && each.isAssignableTo(Refusal.class)).toList())
            for (var refusal : Class.forName(found.getName()).getEnumConstants()) unsaid.add(((Refusal) refusal).key());
        assertThat(unsaid).isNotEmpty();
        unsaid.removeAll(Bundle.CHINESE.words().keySet());
        assertThat(unsaid).isEmpty();
    }

    @Test
    void every_letter_has_words_and_a_subject() throws ClassNotFoundException {
        var unsaid = new TreeSet<String>();
        for (var found : House.classes().filter(each -> each.isEnum() && each.isAssignableTo(Letter.class)).toList())
            for (var letter : Class.forName(found.getName()).getEnumConstants()) unsaid.addAll(Set.of(((Letter) letter).key(), ((Letter) letter).key() + ".subject"));
        assertThat(unsaid).isNotEmpty();
        unsaid.removeAll(Bundle.CHINESE.words().keySet());
        assertThat(unsaid).isEmpty();
    }

    @Test
    void every_key_that_a_page_says_exists() {
        var said = new TreeSet<String>();
        for (var page : House.files("src/main/webapp", ".xhtml")) {
            var text = House.text(page);
            BY_KEY.matcher(text).results().forEach(found -> said.add(key(page, found.group(1) == null ? found.group(2) : found.group(1))));
            if (!page.toString().contains("WEB-INF")) TAG.matcher(text).results().forEach(tag -> KEY_ATTRIBUTE.matcher(tag.group()).results()
                    .forEach(found -> said.add(key(page, found.group(1)))));
        }
        assertThat(unknown(said)).isEmpty();
    }

    @Test
    void every_key_that_a_class_says_exists() {
        var said = new TreeSet<String>();
        for (var source : House.files("src/main/java", ".java")) {
            var text = House.text(source);
            SAID.matcher(text).results().forEach(found -> said.add(key(source, found.group(1))));
            if (source.toString().endsWith("Page.java")) text.lines().filter(line -> line.contains("outcome.of(")).forEach(line -> DONE.matcher(line).results()
                    .forEach(found -> said.add(key(source, "done." + found.group(1)))));
        }
        assertThat(unknown(said)).isEmpty();
    }

    @Test
    void pages_hold_no_text_of_their_own() {
        var chinese = Pattern.compile("\\p{IsHan}");
        assertThat(House.files("src/main/webapp", ".xhtml").stream().filter(page -> chinese.matcher(House.text(page).replaceAll("(?s)<!--.*?-->", "")).find())).isEmpty();
    }

    private static String key(Path where, String key) {
        return key + " in " + where.getFileName();
    }

    private static Set<String> unknown(Set<String> said) {
        var unknown = new TreeSet<String>();
        for (var each : said) if (!Bundle.CHINESE.words().containsKey(each.substring(0, each.indexOf(" in ")))) unknown.add(each);
        return unknown;
    }
}
