package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoidsTest {
    private final Voids voids = new Voids(List.of(new Voids.Range(10, 12, QuarantineClause.BOUGHT), new Voids.Range(3, 3, QuarantineClause.AUTOMATED)));

    @Test void hold_their_first_and_their_last_place_and_none_beside() {
        assertThat(List.of(2L, 3L, 4L, 9L, 10L, 12L, 13L)).map(voids::contains).containsExactly(false, true, false, false, true, true, false);
        assertThat(voids.count()).isEqualTo(4);
        assertThat(voids.within(3, 11)).isEqualTo(2);
        assertThat(voids.within(11, 11)).isZero();
    }

    @Test void say_how_many_under_every_clause() {
        assertThat(voids.byClause()).hasSize(QuarantineClause.values().length).containsEntry(QuarantineClause.BOUGHT, 3L).containsEntry(QuarantineClause.COERCED, 0L);
    }

    @Test void no_ballot_is_set_apart_twice() {
        assertThatThrownBy(() -> new Voids(List.of(new Voids.Range(3, 5, QuarantineClause.BOUGHT), new Voids.Range(5, 6, QuarantineClause.BOUGHT))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test void received_is_accepted_and_invalidated_together() {
        assertThatThrownBy(() -> new TurnoutRow(9L, 9, 6, voids.byClause())).isInstanceOf(IllegalArgumentException.class);
        assertThat(new TurnoutRow(9L, 9, 5, voids.byClause()).accepted()).isEqualTo(5);
    }
}
