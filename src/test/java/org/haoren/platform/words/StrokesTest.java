package org.haoren.platform.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrokesTest {
    @Test void fewer_strokes_of_the_surname_come_first() {
        var names = List.of("赵砚田", "林秋禾", "丁守拙", "王春泥", "白露生", "孙望舒");
        assertThat(names.stream().sorted(Strokes.order())).containsExactly("丁守拙", "王春泥", "白露生", "孙望舒", "林秋禾", "赵砚田");
    }

    @Test void the_same_surname_goes_on_with_the_given_name() {
        assertThat(List.of("王德", "王一", "王三").stream().sorted(Strokes.order())).containsExactly("王一", "王三", "王德");
    }

    @Test void things_of_one_name_keep_their_order() {
        record Person(String name, int place) {}
        var people = List.of(new Person("王一", 1), new Person("丁一", 2), new Person("王一", 3), new Person("丁一", 4));
        assertThat(people.stream().sorted(Strokes.by(Person::name)).map(Person::place)).containsExactly(2, 4, 1, 3);
    }

    @Test void different_names_are_never_equal() {
        assertThat(Strokes.order().compare("Ａ", "A")).isNotZero();
        assertThat(Strokes.order().compare("王一", "王一")).isZero();
    }

    @Test void names_can_be_looked_for_in_pinyin() {
        assertThat(Strokes.pinyin("林秋禾")).isEqualTo("lin qiu he");
        assertThat(Strokes.initials("林秋禾")).isEqualTo("lqh");
        assertThat(Strokes.initials("吕思远 Lü")).isEqualTo("lsyl");
        assertThat(Strokes.pinyin("单雄")).startsWith("shan");
        assertThat(Strokes.pinyin("")).isEmpty();
        assertThat(Strokes.initials("")).isEmpty();
    }

    @Test void what_is_too_long_for_a_name_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Strokes.pinyin("好".repeat(401)));
    }
}
