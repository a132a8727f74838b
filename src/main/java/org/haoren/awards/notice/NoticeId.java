package org.haoren.awards.notice;

import java.util.Objects;

/** A public notice. */
public record NoticeId(String code) {
    public NoticeId {
        Objects.requireNonNull(code);
    }
}
