package org.haoren.awards.nomination;

import java.util.Objects;

/** The case of one candidate in one round. */
public record CaseId(String code) {
    public CaseId {
        Objects.requireNonNull(code);
    }
}
