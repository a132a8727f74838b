package org.haoren.activities.flags;

import java.util.Optional;

/** Two people who credit one another. */
final class Mutual implements Rule {
    @Override
    public Optional<String> odd(Look look) {
        return look.sight().mutual() ? Optional.of("") : Optional.empty();
    }
}
