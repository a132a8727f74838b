package org.haoren.suite;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every form of every page, with every field of it filled in wrongly in every way that a person or a program may: refused with a reason beside that field, all
 * else that was typed still there, nothing kept. The forms are found by walking all pages; the pages' own text says which there are.
 */
class PageFormsIT extends PortalTest {
    private static final Path WEBAPP = Path.of("src", "main", "webapp");
    private static final Pattern FORM_TAG = Pattern.compile("<hr:form(?: id=\"(\\w+)\")?.*?</hr:form>", Pattern.DOTALL);
    private static final Pattern FIELD_TAG = Pattern.compile("<hr:(?:input|area|select|radios|checks|tree|check|upload|proof) id=\"([\\w-]+)");
    private static final Pattern INCLUDE_TAG = Pattern.compile("<ui:include src=\"/([^\"]+)\"");
    /** Does not say which of its two fields was wrong. */
    private static final String SIGN_IN = "accounts/sign-in#signIn";
    /** Whoever sees a case file again has read it again. */
    private static final String READING = "wishes.CaseFileRead";
    private static final Path LOGS = Path.of("target", "it");
    private static final Pattern TOO_MANY = Pattern.compile("timeMillis: (\\d+).*?(\\d+) queries for GET (\\S+)");
    /** Pages that ask more often, since they show several things of different rooms about one, and how often at most. Should become fewer. */
    private static final Map<String, Integer> MORE = Map.ofEntries(entry("/", 25), entry("/activities/evaluations/mark", 10), entry("/activities/evaluations/shift", 15), entry("/activities/hours/batch", 11), entry("/activities/hours/mine", 15), entry("/activities/shifts/shift", 22), entry("/activities/spotchecks/checks", 9), entry("/activities/stars/undecided", 13),
            entry("/awards/honours/result", 12), entry("/awards/nomination/case", 13), entry("/awards/notice/answer", 12), entry("/awards/notice/objections", 16), entry("/awards/rounds/round", 13),
            entry("/awards/rounds/setup", 14), entry("/awards/vetting/case", 16), entry("/awards/vetting/cases", 18), entry("/awards/voting/ballot", 13), entry("/guardians/another", 12),
            entry("/guardians/mine", 12), entry("/guardians/ward", 24), entry("/rights/child", 15), entry("/rights/leave", 13), entry("/volunteers/disputes", 13));
    private static long began;
    private static OpenForms city;
    private static Map<String, OpenForms.Found> forms;
    private static LocalDateTime now;

    @BeforeEach
    void findTheForms() throws IOException {
        if (forms != null) return;
        began = System.currentTimeMillis();
        city = new OpenForms(portal);
        forms = city.all(written());
        now = portal.now();
    }

    @Test
    void every_form_and_every_field_that_the_pages_have_is_found() throws IOException {
        assertThat(OpenForms.fields(forms)).hasSizeGreaterThan(100).containsExactlyElementsOf(written());
    }

    @Test
    void whatever_is_wrong_is_told_at_once_beside_its_field_and_nothing_is_lost_or_done() {
        var wrong = new SoftAssertions();
        forms.forEach((name, open) -> {
            var before = acts();
            for (var sent : new FilledForm(open.form(), now).allWrong()) refused(name, open, sent, wrong);
            wrong.assertThat(since(before)).as("done although refused by " + name).isEmpty();
        });
        wrong.assertAll();
    }

    @Test
    void a_hidden_character_in_place_of_what_the_page_is_about_leads_nowhere() {
        var wrong = new SoftAssertions();
        forms.forEach((name, open) -> {
            var query = open.address().indexOf('?');
            if (query < 0) return;
            var code = open.address().substring(query + 1).replaceFirst("=.*", "");
            var answer = open.who().form(open.address().substring(0, query), open.form().id(), open.form().id(), code, "a\u0000b", open.form().button(), "x");
            wrong.assertThat(answer.status()).as(name).isIn(400, 403, 404);
        });
        wrong.assertAll();
    }

    /**
     * No more than eight, but for those that are named above. The home page is kept for visitors and asks again at most once a second.
     */
    @Test
    void no_page_asks_the_database_more_than_eight_times() throws IOException {
        city.otherPages(forms);
        var most = new TreeMap<String, Integer>();
        try (var logs = Files.newDirectoryStream(LOGS, "server.log.*")) {
            for (var log : logs) {
                var said = TOO_MANY.matcher(Files.readString(log));
                while (said.find()) if (Long.parseLong(said.group(1)) >= began) most.merge(said.group(3), Integer.parseInt(said.group(2)), Math::max);
            }
        }
        most.keySet().removeIf(page -> most.get(page) <= MORE.getOrDefault(page, 0));
        assertThat(most).isEmpty();
    }

    private static void refused(String name, OpenForms.Found open, FilledForm sent, SoftAssertions wrong) {
        var answer = send(open, sent);
        wrong.assertThat(answer.status()).as(name + " " + sent.faulty()).isEqualTo(422);
        wrong.assertThat(answer.text()).as(name).doesNotContain("Exception", "\tat ");
        var back = PageForm.in(answer.text(), open.form().id());
        wrong.assertThat(back).as(name + " comes back").isPresent();
        if (back.isEmpty()) return;
        sent.values().forEach((field, typed) -> {
            var shown = back.get().field(field);
            var said = name + " " + field + " = " + typed.toString().replaceAll("好{3,}", "好…");
            if (sent.faulty().contains(field) && !name.equals(SIGN_IN)) {
                wrong.assertThat(shown.said()).as(said).isNotBlank().doesNotStartWith("constraint.").doesNotStartWith("refusal.").doesNotContain("{");
                wrong.assertThat(shown.marked()).as(said + " leads to what is said").isTrue();
            }
            if (!sent.faulty().contains(field) && shown.kind().equals("area")) wrong.assertThat(shown.said()).as(said + " is as long as it may be").isEmpty();
            if (isShown(shown, typed)) wrong.assertThat(shown.values()).as(said + " is kept").isEqualTo(typed.stream().map(text -> text.replace("\r\n", "\n")).toList());
        });
    }

    /** A password is never shown again, no page can hold a control character, and a choice that does not exist has no place. */
    private static boolean isShown(PageForm.Field field, List<String> typed) {
        return !field.kind().equals("password") && typed.stream().noneMatch(text -> text.contains("\u0000") || text.contains("\u0007") || text.equals(FilledForm.NO_CHOICE));
    }

    private static Answer send(OpenForms.Found open, FilledForm sent) {
        return open.form().withFile() ? open.who().form(open.address(), PageForm.file(open.page(), open.form().id()), "", new byte[0], sent.pairs())
                : open.who().form(open.address(), sent.pairs());
    }

    private long acts() {
        return portal.nobody().get("/api/logs/city").expect(200).json().getJsonNumber("size").longValue();
    }

    private List<String> since(long before) {
        return LongStream.range(before, acts()).mapToObj(index -> portal.nobody().get("/api/logs/city/entries/" + index).expect(200).json().getString("kind"))
                .filter(kind -> !kind.equals(READING)).toList();
    }

    /** As the pages are written: {@code accounts/sign-up#signUp name}. */
    private static Set<String> written() throws IOException {
        var all = new TreeSet<String>();
        try (var files = Files.walk(WEBAPP)) {
            for (var file : files.filter(each -> each.toString().endsWith(".xhtml") && !each.startsWith(WEBAPP.resolve("WEB-INF"))).toList()) {
                var page = WEBAPP.relativize(file).toString().replace('\\', '/').replace(".xhtml", "");
                FORM_TAG.matcher(whole(file)).results().forEach(form -> FIELD_TAG.matcher(form.group()).results()
                        .forEach(field -> all.add(page + "#" + (form.group(1) == null ? "form" : form.group(1)) + " " + field.group(1))));
            }
        }
        return all;
    }

    /** With the parts that it shares with other pages. */
    private static String whole(Path file) throws IOException {
        var page = Files.readString(file);
        for (var part : INCLUDE_TAG.matcher(page).results().toList()) page = page.replace(part.group(), Files.readString(WEBAPP.resolve(part.group(1))));
        return page;
    }
}
