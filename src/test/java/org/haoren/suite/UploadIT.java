package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are too large, or not what their name says, through the API and through a page's form. */
class UploadIT extends PortalTest {
    private static final int MEGABYTE = 1_000_000;
    private static final Map<String, byte[]> OTHERS = Map.of(
            "drawing.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
            "photo.png", text("<!DOCTYPE html><script>alert(1)</script>"),
            "photo.jpg", text("#!/bin/sh\necho photo"),
            "program.png", Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0}, 400),
            "letter.pdf", text("PK\u0003\u0004 a letter"),
            "nothing.png", text("x"));

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private Answer sent(String name, byte[] content) {
        var person = portal.resident("阿木");
        return person.send(person.request("/api/files").header("X-CSRF-Token", person.token()).header("Content-Type", "application/octet-stream").header("X-File-Name", name)
                .POST(BodyPublishers.ofByteArray(content)));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 50, 80})
    void a_file_over_the_limit_is_too_large_for_the_api(int megabytes) {
        sent("film.png", new byte[megabytes * MEGABYTE]).expect(413, "TOO_LARGE").beside("file");
    }

    @Test
    void a_file_is_what_it_holds_and_not_what_it_is_called() {
        OTHERS.forEach((name, content) -> sent(name, content).expect(409, "WRONG_TYPE").beside("file"));
        sent("empty.png", new byte[0]).expect(409, "EMPTY").beside("file");
        var cut = Arrays.copyOf(Pictures.png(), 60);
        sent("cut.png", cut).expect(409, "UNREADABLE_IMAGE").beside("file");
    }

    @Test
    void what_was_hidden_behind_a_picture_is_not_kept() {
        var office = new TestOffice(portal).opened();
        var hidden = text("<script>alert(1)</script>");
        var both = Arrays.copyOf(Pictures.png(), Pictures.png().length + hidden.length);
        System.arraycopy(hidden, 0, both, both.length - hidden.length, hidden.length);
        var person = portal.verified("推荐人");
        var one = person.post("/api/rounds/" + office.round + "/nominations", "round", office.round, "category", "helping", "name", "许春生",
                "district", TestPlaces.community(portal), "headlineZh", "送粥十五年", "deedsZh", "十五年来每个清晨为独居老人送热粥，风雨无阻，从未间断。",
                "evidence", Json.of("code", person.upload("both.png", both))).expect(201).code();
        var link = office.clerk.get("/api/cases/" + one + "/recommendations").expect(200).list().getJsonObject(0).getString("evidence");
        var kept = office.clerk.get(link).expect(200);
        assertThat(kept.text()).doesNotContain("script");
        assertThat(kept.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(kept.header("Content-Security-Policy")).contains("sandbox");
        assertThat(portal.nobody().get(link).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 50, 80})
    void a_form_with_a_file_over_the_limit_comes_back_with_all_that_was_typed(int megabytes) {
        var office = new TestOffice(portal).opened();
        var back = recommended(office, new byte[megabytes * MEGABYTE]).expect(422);
        assertThat(back.text()).contains("id=\"portrait-error\"", "too large", "value=\"王小满\"", "Every morning he brings hot porridge");
    }

    @Test
    void a_form_with_a_file_of_another_kind_comes_back_with_all_that_was_typed() {
        var office = new TestOffice(portal).opened();
        OTHERS.forEach((name, content) -> assertThat(recommended(office, content).expect(422).text()).as(name)
                .contains("id=\"portrait-error\"", "value=\"王小满\"", "Every morning he brings hot porridge"));
    }

    /** The container throws the whole body away; the form comes back all the same, and says so beside each file. */
    @Test
    void a_form_that_is_larger_than_the_server_takes_comes_back() {
        var office = new TestOffice(portal).opened();
        var answer = recommended(office, new byte[140 * MEGABYTE]).expect(302);
        assertThat(answer.header("Location")).contains("/awards/nomination/recommend?round=" + office.round + "&torn");
        var back = portal.resident("阿木").get("/awards/nomination/recommend?round=" + office.round + "&torn").expect(200);
        assertThat(back.text()).contains("id=\"portrait-error\"", "id=\"evidence-error\"", "at most 10 MB");
    }

    @Test
    void a_form_without_files_that_is_too_large_is_told_so() {
        var answer = portal.resident("阿木").form("/wishes/post", "wishForm", "wishForm", "need", "x".repeat(3 * MEGABYTE));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).doesNotContain("Exception");
    }

    private Answer recommended(TestOffice office, byte[] portrait) {
        return portal.verified("推荐人").form("/awards/nomination/recommend?round=" + office.round, "portrait", "a.png", portrait, "recommend", "recommend", "category", "helping",
                "name", "王小满", "district", TestPlaces.community(portal), "headlineZh", "一碗粥", "deedsZh", "Every morning he brings hot porridge to those who live alone.", "send", "x");
    }
}
