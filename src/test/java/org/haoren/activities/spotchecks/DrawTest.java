package org.haoren.activities.spotchecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final String SEED = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";

    /** Worked out apart from the portal: python3 -c 'import hashlib; print(int(hashlib.sha256(b"b94d…/2026-10/0").hexdigest(), 16) % 1000)'. */
    @Test void anybody_who_follows_the_recipe_draws_the_same() {
        assertThat(new Draw(SEED, "2026-10").places(1_000, 5)).containsExactly(514L, 146L, 251L, 320L, 544L);
    }

    @Test void another_seed_or_another_month_draws_others() {
        var usual = new Draw(SEED, "2026-10").places(1_000_000, 5);
        assertThat(new Draw(SEED, "2026-11").places(1_000_000, 5)).isNotEqualTo(usual);
        assertThat(new Draw(SEED.replace('b', 'c'), "2026-10").places(1_000_000, 5)).isNotEqualTo(usual);
    }

    @Test void nothing_is_drawn_twice_and_never_more_than_there_is() {
        assertThat(new Draw(SEED, "2026-10").places(7, 20)).containsExactlyInAnyOrderElementsOf(LongStream.range(0, 7).boxed().toList());
        assertThat(new Draw(SEED, "2026-10").places(1, 20)).containsExactly(0L);
        assertThat(new Draw(SEED, "2026-10").places(500, 200)).doesNotHaveDuplicates().hasSize(200).allMatch(place -> place >= 0 && place < 500);
    }

    @Test void every_place_has_the_same_chance() {
        var hits = new int[10];
        for (var month = 0; month < 1_000; month++) hits[new Draw(SEED, "m" + month).places(10, 1).get(0).intValue()]++;
        for (var each : hits) assertThat(each).isBetween(60, 140);
    }
}
