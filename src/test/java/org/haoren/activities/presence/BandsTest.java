package org.haoren.activities.presence;

import static org.assertj.core.api.Assertions.assertThat;

import org.haoren.places.stations.Position;
import org.junit.jupiter.api.Test;

class BandsTest {
    private static final Bands BANDS = new Bands(200, 1_000, 5_000);
    private static final Position STATION = new Position(35, 114);

    private static BandRow at(double latitude, int accuracyMetres) {
        return BANDS.of(STATION, Whereabout.of(latitude + ",114.0," + accuracyMetres).orElseThrow());
    }

    @Test
    void is_the_narrowest_that_certainly_holds() {
        assertThat(at(35, 0)).isEqualTo(new BandRow(Band.INSIDE, 200));
        assertThat(at(35.0017, 0).band()).as("189 metres").isEqualTo(Band.INSIDE);
        assertThat(at(35.0018, 0)).as("a little more than 200").isEqualTo(new BandRow(Band.NEAR, 1_000));
        assertThat(at(35, 200).band()).isEqualTo(Band.INSIDE);
        assertThat(at(35, 201).band()).as("the telephone does not know so exactly").isEqualTo(Band.NEAR);
        assertThat(at(35.02, 0)).isEqualTo(new BandRow(Band.AROUND, 5_000));
        assertThat(at(36, 0)).isEqualTo(new BandRow(Band.FAR, 5_000));
    }

    @Test
    void nothing_said_is_nothing_and_so_is_a_place_that_is_none() {
        assertThat(Whereabout.of(null)).isEmpty();
        assertThat(Whereabout.of("")).isEmpty();
        assertThat(Whereabout.of("91.0,114.0,5")).isEmpty();
        assertThat(Whereabout.of("35.0,181.0,5")).isEmpty();
        assertThat(Whereabout.of("35.0,114.0,5").orElseThrow()).hasToString("Whereabout");
    }
}
