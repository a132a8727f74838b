package org.haoren.platform.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.haoren.platform.facts.Changes;

/**
 * What was rendered, while it is still true: until this node commits another act, for {@link #LONGEST} at the most because other nodes commit too, and never
 * beyond a full minute, because phases begin and end at one. Holds so many bytes; what is asked for least goes first.
 */
final class Shelf<K, T> {
    static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int TURNS = 256;
    private final Object[] turns = Stream.generate(Object::new).limit(TURNS).toArray();
    private final Cache<K, Kept<T>> kept;
    private final Changes changes;
    private final Clock clock;

    /** @param changes the number of changes before it was rendered @param until from here on it is rendered anew */
    private record Kept<T>(T page, long changes, Instant until) {
        /** A clock that was set back makes it old too. */
        boolean fresh(long changesNow, Instant now) {
            return changes == changesNow && now.isBefore(until) && !now.isBefore(until.minus(LONGEST));
        }
    }

    Shelf(int mostBytes, ToIntFunction<T> bytes, Changes changes, Clock clock) {
        this.kept = Caffeine.newBuilder().maximumWeight(mostBytes).weigher((K key, Kept<T> each) -> bytes.applyAsInt(each.page())).build();
        this.changes = changes;
        this.clock = clock;
    }

    Optional<T> fresh(K key) {
        return Optional.ofNullable(kept.getIfPresent(key)).filter(each -> each.fresh(changes.number(), clock.instant())).map(Kept::page);
    }

    /** To be held by whoever renders, so that when a page has become old not all who want it render it at once. */
    Object turn(K key) {
        return turns[Math.floorMod(key.hashCode(), TURNS)];
    }

    /** To be asked before the rendering begins: a change while it goes on makes what comes out of it old. */
    long changes() {
        return changes.number();
    }

    void keep(K key, T page, long changesBefore) {
        var now = clock.instant();
        var minute = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        var oldest = now.plus(LONGEST);
        kept.put(key, new Kept<>(page, changesBefore, minute.isBefore(oldest) ? minute : oldest));
    }
}
