package org.haoren.platform.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.haoren.platform.facts.Changes;

/** Rendered public pages, at most {@value #MOST_BYTES} bytes of them. */
@ApplicationScoped
class KeptPages {
    static final int MOST_BYTES = 33_554_432;
    @Inject Changes changes;
    @Inject Clock clock;
    private Shelf<Key, KeptPage> shelf;

    /** All that the rendered form depends on. */
    record Key(String address, String query, String language, boolean elder) {}

    @PostConstruct
    void open() {
        shelf = new Shelf<>(MOST_BYTES, KeptPage::bytes, changes, clock);
    }

    Shelf<Key, KeptPage> shelf() {
        return shelf;
    }
}
