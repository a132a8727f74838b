package org.haoren.awards.rounds;

import java.util.Objects;

/** An award programme. */
public record ProgrammeId(String code) {
    public ProgrammeId {
        Objects.requireNonNull(code);
    }
}
