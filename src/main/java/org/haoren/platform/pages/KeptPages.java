package org.haoren.platform.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.haoren.platform.facts.Changes;

/** Rendered public pages, at most {@value #MOST_BYTES} bytes of them; those that are asked for least go first. */
@ApplicationScoped
class KeptPages {
    static final int MOST_BYTES = 33_554_432;
    private static final int TURNS = 256;
    private final Object[] turns = Stream.generate(Object::new).limit(TURNS).toArray();
    private final Cache<Key, KeptPage> pages = Caffeine.newBuilder().maximumWeight(MOST_BYTES).weigher((Key key, KeptPage page) -> page.bytes()).build();
    @Inject Changes changes;
    @Inject Clock clock;

    /** All that the rendered form depends on. */
    record Key(String address, String query, String language, boolean elder) {}

    Optional<KeptPage> fresh(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key)).filter(page -> page.fresh(changes.number(), clock.instant()));
    }

    /** To be held by whoever renders, so that when a page has become old not all who want it render it at once. */
    Object turn(Key key) {
        return turns[Math.floorMod(key.hashCode(), TURNS)];
    }

    /** To be asked before the rendering begins: a change while it goes on makes what comes out of it old. */
    long changes() {
        return changes.number();
    }

    KeptPage keep(Key key, byte[] html, long changesBefore) {
        var page = KeptPage.of(html, changesBefore, clock.instant());
        pages.put(key, page);
        return page;
    }
}
