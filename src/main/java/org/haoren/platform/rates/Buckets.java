package org.haoren.platform.rates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What is left to whom, in the memory of this node. A bucket begins full, holds an hour's worth, and is filled again evenly. */
final class Buckets {
    /** Some 20 megabytes. */
    static final int MOST = 100_000;
    private static final Duration HOUR = Duration.ofHours(1);
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(HOUR).build();
    private final ToIntFunction<String> limit;
    private final TimeMeter time;

    private record Key(Rate rate, Rate.Of of, String who) {}

    /** @param limit of a setting */
    Buckets(ToIntFunction<String> limit, TimeMeter time) {
        this.limit = limit;
        this.time = time;
    }

    /**
     * Takes one from every bucket, or from none.
     *
     * @param whose those who are known of account, device and address
     * @return zero, or how long it takes until there is one in each
     */
    Duration take(Rate rate, Map<Rate.Of, String> whose) {
        var taken = new ArrayList<Bucket>();
        var nanoseconds = 0L;
        for (var of : rate.of()) {
            if (!whose.containsKey(of)) continue;
            var bucket = buckets.get(new Key(rate, of, whose.get(of)), this::full);
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            if (probe.isConsumed()) taken.add(bucket);
            else nanoseconds = Math.max(nanoseconds, probe.getNanosToWaitForRefill());
        }
        if (nanoseconds > 0) taken.forEach(bucket -> bucket.addTokens(1));
        return Duration.ofNanos(nanoseconds);
    }

    private Bucket full(Key key) {
        var most = limit.applyAsInt(key.rate.setting(key.of));
        return Bucket.builder().addLimit(each -> each.capacity(most).refillGreedy(most, HOUR)).withCustomTimePrecision(time).build();
    }

    /** For tests. */
    List<Object> known() {
        buckets.cleanUp();
        return List.copyOf(buckets.asMap().keySet());
    }
}
