package org.haoren.awards.rounds;

import java.util.Objects;

/** One round of a programme. */
public record RoundId(String code) {
    public RoundId {
        Objects.requireNonNull(code);
    }
}
