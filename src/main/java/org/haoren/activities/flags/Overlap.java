package org.haoren.activities.flags;

import java.util.Optional;

/** Two services of one volunteer that cannot both have been. */
final class Overlap implements Rule {
    @Override
    public Optional<String> odd(Look look) {
        return look.known().filter(other -> look.spans().anyMatch(span -> span.collides(other.span()))).findFirst().map(Known::entry);
    }
}
