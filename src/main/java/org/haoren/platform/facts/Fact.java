package org.haoren.platform.facts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Something that has become true. Holds no personal data, no vote and no sealed score: those go, salted, into {@link #sealed()}. */
public interface Fact {
    Instant at();

    /** The public code of the thing that it is about. */
    String subject();

    /** The log that keeps it. */
    default String log() {
        return "city";
    }

    /** Room and name: {@code wishes.WishClaimed}. */
    default String kind() {
        return getClass().getPackageName().replaceFirst("^org\\.haoren\\.", "") + "." + getClass().getSimpleName();
    }

    /** What the log commits to without showing it. */
    default Map<String, String> sealed() {
        return Map.of();
    }

    /** The leaf's own bytes, where the fact brings them (a ballot's commitment); empty for the usual small document. */
    default Optional<byte[]> entry() {
        return Optional.empty();
    }
}
