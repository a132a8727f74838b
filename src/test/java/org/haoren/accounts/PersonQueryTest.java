package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.haoren.accounts.PersonQuery.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({"林秋禾,NAME,林秋禾", "' 林 秋',NAME,林秋", "阿不都·热合曼,NAME,阿不都热合曼", "linqiu,LETTERS,linqiu", "Lin Qiu-he,LETTERS,linqiuhe", "LQH,LETTERS,lqh", "lvqi,LETTERS,luqi",
        "ｌｑｈ,LETTERS,lqh", "10000000012,LOGIN,10000000012", "+86 100 0000 0012,LOGIN,10000000012", "Lin@Example.org,LOGIN,lin@example.org", "100****0012,NUMBER_ENDS,1000012",
        "100 0012,NUMBER_ENDS,1000012", "0012,NUMBER_ENDS,0012", "１００＊＊＊＊００１２,NUMBER_ENDS,1000012", "34052419800101001x,DOCUMENT,34052419800101001X", "王5,NAME,王5", "12345,NAME,12345"})
    void what_is_typed_is_read_as_what_it_looks_like(String typed, By by, String text) {
        assertThat(PersonQuery.of(typed, TODAY)).isEqualTo(new PersonQuery(by, text));
    }

    @Test
    void the_ends_of_a_number_are_told_apart() {
        assertThat(PersonQuery.of("100****0012", TODAY).beginning()).isEqualTo("100");
        assertThat(PersonQuery.of("100****0012", TODAY).end()).isEqualTo("0012");
        assertThat(PersonQuery.of("0012", TODAY).beginning()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"林秋禾,林秋禾,linqiuhe,lqh", "单小军,单小军,shanxiaojun,sxj", "吕布,吕布,lubu,lb", "Anna Schmidt,annaschmidt,annaschmidt,as", "阿不都·热合曼,阿不都热合曼,abudoureheman,abdrhm", "七3,七3,qi,q"})
    void a_name_is_found_by_its_beginning_its_pinyin_and_its_initials(String name, String key, String pinyin, String initials) {
        assertThat(NameKeys.of(name)).isEqualTo(new NameKeys(key, pinyin, initials));
    }

    @Test
    void what_was_typed_is_in_no_log() {
        assertThat(PersonQuery.of("10000000012", TODAY).toString()).doesNotContain("10000000012");
    }
}
