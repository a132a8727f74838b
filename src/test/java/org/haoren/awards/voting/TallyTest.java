package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final Tally tally = new Tally(List.of("a1", "a2", "b1"));

    @Test void every_ballot_gives_each_it_names_one_vote() {
        tally.add(List.of("a1", "b1"));
        tally.add(List.of("b1"));
        assertThat(tally.votes("a1")).isEqualTo(1);
        assertThat(tally.votes("b1")).isEqualTo(2);
        assertThat(tally.ballots()).isEqualTo(2);
    }

    @Test void whoever_got_nothing_is_counted_with_nothing() {
        tally.add(List.of("a1"));
        assertThat(tally.votes("a2")).isZero();
    }

    @Test void a_ballot_for_somebody_who_does_not_stand_is_damage_not_a_vote() {
        assertThatThrownBy(() -> tally.add(List.of("stranger"))).isInstanceOf(IllegalStateException.class);
    }
}
