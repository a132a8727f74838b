package org.haoren.awards.honours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test void more_votes_come_first() {
        assertThat(placed(1, "a:3", "b:9", "c:5")).containsExactly("b 1 honoured", "c 2", "a 3");
    }

    @Test void equal_votes_share_a_place_and_the_next_place_is_left_out() {
        assertThat(placed(1, "a:5", "b:9", "c:5", "d:1")).containsExactly("b 1 honoured", "a 2", "c 2", "d 4");
    }

    @Test void all_who_share_the_last_seat_are_honoured() {
        assertThat(placed(2, "a:5", "b:9", "c:5", "d:1")).containsExactly("b 1 honoured", "a 2 honoured", "c 2 honoured", "d 4");
    }

    @Test void a_tie_before_the_last_seat_uses_up_the_seats() {
        assertThat(placed(2, "a:9", "b:9", "c:5")).containsExactly("a 1 honoured", "b 1 honoured", "c 3");
    }

    @Test void where_the_approval_is_too_small_those_who_share_the_last_seat_stay_out_together() {
        assertThat(placed(2, false, "a:5", "b:9", "c:5", "d:1")).containsExactly("b 1 honoured", "a 2", "c 2", "d 4");
        assertThat(placed(2, false, "a:9", "b:9", "c:5")).containsExactly("a 1 honoured", "b 1 honoured", "c 3");
        assertThat(placed(2, false, "a:9", "b:9", "c:9")).containsExactly("a 1", "b 1", "c 1");
    }

    @Test void nobody_is_honoured_without_a_vote() {
        assertThat(placed(2, "a:0", "b:1", "c:0")).containsExactly("b 1 honoured", "a 2", "c 2");
    }

    private static List<String> placed(int seats, String... counted) {
        return placed(seats, true, counted);
    }

    private static List<String> placed(int seats, boolean together, String... counted) {
        return Ranking.of(Stream.of(counted).map(each -> each.split(":")).map(each -> new Ranking.Counted(each[0], Long.parseLong(each[1]))).toList(), seats, together)
                .stream().map(each -> each.code() + " " + each.place() + (each.honoured() ? " honoured" : "")).toList();
    }
}
