package org.haoren.activities.flags;

import java.util.Optional;

/** A shift that was published a moment before time in it was credited. */
final class FreshShift implements Rule {
    @Override
    public Optional<String> odd(Look look) {
        return look.published().filter(at -> at.isAfter(look.sight().recordedAt().minus(look.limits().fresh()))).map(at -> "");
    }
}
