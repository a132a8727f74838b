package org.haoren.wishes;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/** What becomes true about wishes. Who asked, who took it on and who looked are known to the log only sealed. */
final class WishFacts {
    private WishFacts() {}

    static Fact posted(WishId wish, Instant at) {
        return new WishPosted(wish.code(), at);
    }

    static Fact published(WishId wish, Instant at) {
        return new CardPublished(wish.code(), at);
    }

    static Fact returned(WishId wish, Instant at) {
        return new WishReturned(wish.code(), at);
    }

    static Fact read(WishId wish, ReadingPurpose purpose, Instant at) {
        return new CaseFileRead(wish.code(), at, Map.of("purpose", purpose.name()));
    }

    static Fact claimed(WishId wish, AccountId volunteer, Instant at) {
        return new WishClaimed(wish.code(), at, sealed(volunteer));
    }

    static Fact givenBack(WishId wish, AccountId volunteer, Instant at) {
        return new ClaimGivenBack(wish.code(), at, sealed(volunteer));
    }

    static Fact delivered(WishId wish, AccountId volunteer, Instant at) {
        return new WishDelivered(wish.code(), at, sealed(volunteer));
    }

    private static Map<String, String> sealed(AccountId volunteer) {
        return Map.of("volunteer", Long.toString(volunteer.value()));
    }

    record WishPosted(String subject, Instant at) implements Fact {}

    record CardPublished(String subject, Instant at) implements Fact {}

    record WishReturned(String subject, Instant at) implements Fact {}

    record CaseFileRead(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record WishClaimed(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record ClaimGivenBack(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record WishDelivered(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
