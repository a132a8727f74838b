package org.haoren.wishes;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** What becomes true about wishes. Who asked, who took it on and who looked are known to the log only sealed. */
final class WishFacts {
    private WishFacts() {}

    enum Event { WishPosted, CardPublished, WishReturned, CaseFileRead, WishClaimed, ClaimGivenBack, WishDelivered }

    static Fact of(Event event, WishId wish, Instant at) {
        return new Plain(event, wish.code(), at, Map.of());
    }

    static Fact of(Event event, WishId wish, Instant at, Map<String, String> sealed) {
        return new Plain(event, wish.code(), at, sealed);
    }

    private record Plain(Event event, String subject, Instant at, Map<String, String> sealed) implements Fact {
        @Override
        public String kind() {
            return "wishes." + event;
        }
    }
}
