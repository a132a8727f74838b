package org.haoren.wishes;

import java.util.Objects;

/** A wish, by the code in its address. */
public record WishId(String code) {
    public WishId {
        Objects.requireNonNull(code);
    }
}
