package org.haoren.awards.notice;

import java.util.Objects;

/** An objection against a notice. */
public record ObjectionId(String code) {
    public ObjectionId {
        Objects.requireNonNull(code);
    }
}
