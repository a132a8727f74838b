package org.haoren.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "王小满", "𠮷野", "㐱", "𰻝𰻝面", "葛\uDB40\uDD00城", "阿不都·热西提", "ئۇيغۇر", "བོད་", "e\u0301cole", "O’Brien", "<b>&\"'", "\uE000",
            "😀", "👍🏽", "❤\uFE0F", "👨\u200D👩\u200D👧", "🏳\uFE0F\u200D🌈", "🇨🇳", "全角　空格"})
    void every_sign_that_people_can_see_may_stand_in_a_line(String text) {
        assertThat(Characters.lineOf(text)).isTrue();
        assertThat(Characters.proseOf(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u0007", "a\u007F", "\u0085", "\uD842", "\uDFB7a", "\uFFFE", "\uFDD0", "\uDBFF\uDFFF", "王\u202E满小", "\u2066a", "\uDB40\uDC41", "　", "\u00A0 ", "\u200B", "\u2800"})
    void what_nobody_can_see_and_what_turns_the_writing_round_stands_nowhere(String text) {
        assertThat(Characters.lineOf(text)).isFalse();
        assertThat(Characters.proseOf(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王\n小满", "a\tb", "a\r\nb", "a\u2028b", "王\u200B小满", "\uFEFF王", "王\u00AD小", "a\u200Eb", "王\u200D小", "👨\u200D", "\uFE0Fa", "\u3164王"})
    void what_a_story_may_hold_and_a_name_may_not(String text) {
        assertThat(Characters.lineOf(text)).isFalse();
        assertThat(Characters.proseOf(text)).isTrue();
    }

    @Test
    void nothing_is_left_to_whoever_asks_for_an_answer() {
        assertThat(new OneLine.Check().isValid(null, null)).isTrue();
        assertThat(new Prose.Check().isValid(null, null)).isTrue();
    }
}
