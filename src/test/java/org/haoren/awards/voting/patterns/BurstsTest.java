package org.haoren.awards.voting.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BurstsTest {
    private static final Instant OPENS = Instant.parse("2026-11-25T01:00:00Z");
    private final Bursts bursts = new Bursts(20, 5);

    @Test void so_many_times_the_usual_is_one_and_a_ballot_less_is_none() {
        for (var minute = 0; minute < 30; minute++) ballots(minute, 6);
        ballots(30, 29);
        for (var minute = 31; minute < 61; minute++) ballots(minute, 6);
        assertThat(bursts.ended(at(61))).isEmpty();
        ballots(61, 40);
        assertThat(bursts.ended(at(62))).containsExactly(new Burst(at(61), 40, 7));
    }

    @Test void few_ballots_are_none_however_quiet_it_was() {
        ballots(0, 1);
        ballots(40, 19);
        assertThat(bursts.ended(at(41))).isEmpty();
        ballots(80, 20);
        assertThat(bursts.ended(at(81))).containsExactly(new Burst(at(80), 20, 1));
    }

    @Test void a_rush_at_the_opening_is_none_because_nothing_is_usual_yet() {
        ballots(0, 500);
        ballots(9, 500);
        assertThat(bursts.ended(at(10))).isEmpty();
    }

    @Test void a_minute_counts_once_it_has_ended_and_is_told_once() {
        ballots(0, 1);
        ballots(20, 30);
        assertThat(bursts.ended(at(20).plusSeconds(59))).isEmpty();
        assertThat(bursts.ended(at(21))).hasSize(1);
        assertThat(bursts.ended(at(21))).isEmpty();
        assertThat(bursts.ended(at(200))).isEmpty();
    }

    @Test void what_was_more_than_an_hour_ago_is_no_longer_usual() {
        for (var minute = 0; minute < 60; minute++) ballots(minute, 100);
        ballots(200, 25);
        assertThat(bursts.ended(at(100_000))).containsExactly(new Burst(at(200), 25, 0));
    }

    @Test void what_comes_out_of_order_counts_for_the_latest_minute() {
        ballots(0, 1);
        ballots(20, 15);
        ballots(19, 5);
        assertThat(bursts.ended(at(21))).extracting(Burst::ballots).containsExactly(20);
    }

    private void ballots(int minute, int howMany) {
        for (var each = 0; each < howMany; each++) bursts.note(at(minute).plusSeconds(each % 60));
    }

    private static Instant at(int minute) {
        return OPENS.plus(Duration.ofMinutes(minute));
    }
}
