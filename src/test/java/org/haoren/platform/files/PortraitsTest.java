package org.haoren.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PortraitsTest {
    @Test void the_same_seed_gives_the_same_face() {
        assertThat(Portraits.png(7)).isEqualTo(Portraits.png(7));
        assertThat(Portraits.png(7, Portraits.Age.OLD, true)).isEqualTo(Portraits.png(7, Portraits.Age.OLD, true));
    }

    @Test void faces_differ() {
        assertThat(LongStream.range(0, 20).mapToObj(Portraits::png).map(Base64.getEncoder()::encodeToString).distinct()).hasSize(20);
        assertThat(Portraits.png(7, Portraits.Age.OLD, true)).isNotEqualTo(Portraits.png(7, Portraits.Age.CHILD, true));
        assertThat(Portraits.png(7, Portraits.Age.GROWN, true)).isNotEqualTo(Portraits.png(7, Portraits.Age.GROWN, false));
    }

    @Test void every_picture_is_small_and_of_one_size() throws IOException {
        for (long seed : new long[] {Long.MIN_VALUE, -1, 0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, Long.MAX_VALUE}) {
            var bytes = Portraits.png(seed);
            assertThat(bytes.length).as("seed %d", seed).isLessThanOrEqualTo(60 * 1024);
            var image = ImageIO.read(new ByteArrayInputStream(bytes));
            assertThat(image.getWidth()).isEqualTo(Portraits.WIDTH);
            assertThat(image.getHeight()).isEqualTo(Portraits.HEIGHT);
        }
    }
}
