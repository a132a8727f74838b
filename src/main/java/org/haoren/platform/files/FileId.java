package org.haoren.platform.files;

import java.util.Objects;

/** A stored file. */
public record FileId(String code) {
    public FileId {
        Objects.requireNonNull(code);
    }
}
