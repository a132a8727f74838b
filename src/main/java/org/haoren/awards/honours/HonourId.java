package org.haoren.awards.honours;

import java.util.Objects;

/** One person's honour. */
public record HonourId(String code) {
    public HonourId {
        Objects.requireNonNull(code);
    }
}
