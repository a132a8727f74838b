package org.haoren.platform.rates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final Hand time = new Hand();

    /** Time that stands still until it is moved. */
    private static final class Hand implements TimeMeter {
        private long nanoseconds;

        void on(Duration further) {
            nanoseconds += further.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanoseconds;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test void an_hours_worth_may_be_done_at_once_and_then_again_as_it_fills() {
        var buckets = new Buckets(setting -> 60, time);
        for (var i = 0; i < 60; i++) assertThat(buckets.take(Rate.BALLOT, account("1"))).isZero();
        assertThat(buckets.take(Rate.BALLOT, account("1"))).isEqualTo(MINUTE);
        time.on(MINUTE.minusNanos(1));
        assertThat(buckets.take(Rate.BALLOT, account("1"))).isPositive();
        time.on(Duration.ofNanos(1));
        assertThat(buckets.take(Rate.BALLOT, account("1"))).isZero();
    }

    @Test void everybody_and_every_kind_of_act_has_a_bucket_of_its_own() {
        var buckets = new Buckets(setting -> 1, time);
        assertThat(buckets.take(Rate.BALLOT, account("1"))).isZero();
        assertThat(buckets.take(Rate.BALLOT, account("2"))).isZero();
        assertThat(buckets.take(Rate.POST, account("1"))).isZero();
        assertThat(buckets.take(Rate.BALLOT, Map.of(Rate.Of.DEVICE, "1"))).isZero();
        assertThat(buckets.take(Rate.BALLOT, account("1"))).isPositive();
    }

    /** Else whoever is asked to wait by their address would use up their account meanwhile. */
    @Test void what_is_refused_by_one_is_given_back_to_the_others() {
        var buckets = new Buckets(setting -> setting.endsWith("address") ? 1 : 3, time);
        var both = Map.of(Rate.Of.ACCOUNT, "1", Rate.Of.ADDRESS, "a");
        assertThat(buckets.take(Rate.BALLOT, both)).isZero();
        for (var i = 0; i < 10; i++) assertThat(buckets.take(Rate.BALLOT, both)).isPositive();
        for (var i = 0; i < 2; i++) assertThat(buckets.take(Rate.BALLOT, account("1"))).isZero();
        assertThat(buckets.take(Rate.BALLOT, account("1"))).isPositive();
    }

    @Test void memory_has_an_end() {
        var buckets = new Buckets(setting -> 1, time);
        for (var i = 0; i < Buckets.MOST + 5_000; i++) buckets.take(Rate.BALLOT, account(Integer.toString(i)));
        assertThat(buckets.known()).hasSizeLessThanOrEqualTo(Buckets.MOST);
    }

    /** The last evening of a vote: everybody comes at once, half forget their password, and each ballot is refused once before it is right. */
    @Test void sixty_people_at_the_one_computer_of_a_station_notice_nothing() throws IOException {
        var buckets = new Buckets(asShipped(), time);
        for (var person = 0; person < 60; person++) {
            var here = Map.of(Rate.Of.DEVICE, "the station's", Rate.Of.ADDRESS, "the station's");
            var signedIn = Map.of(Rate.Of.ACCOUNT, Integer.toString(person), Rate.Of.DEVICE, "the station's", Rate.Of.ADDRESS, "the station's");
            assertThat(buckets.take(Rate.SIGN_UP, here)).isZero();
            for (var i = 0; i < 3; i++) assertThat(buckets.take(Rate.SIGN_IN, here)).isZero();
            for (var i = 0; i < 4; i++) assertThat(buckets.take(Rate.CHALLENGE, signedIn)).isZero();
            for (var i = 0; i < 2; i++) assertThat(buckets.take(Rate.BALLOT, signedIn)).isZero();
            assertThat(buckets.take(Rate.POST, signedIn)).isZero();
            for (var i = 0; i < 3; i++) assertThat(buckets.take(Rate.UPLOAD, signedIn)).isZero();
        }
    }

    private static java.util.function.ToIntFunction<String> asShipped() throws IOException {
        var defaults = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src", "main", "resources", "META-INF", "microprofile-config.properties"))) {
            defaults.load(file);
        }
        return setting -> Integer.parseInt(defaults.getProperty(setting));
    }

    private static Map<Rate.Of, String> account(String id) {
        return Map.of(Rate.Of.ACCOUNT, id);
    }
}
