package org.haoren.activities.flags;

import java.util.Optional;

/** One person writes down one volunteer's time twice within a moment. What volunteers record by checking out themselves is no matter of this rule. */
final class Again implements Rule {
    @Override
    public Optional<String> odd(Look look) {
        var sight = look.sight();
        if (sight.recorder().equals(sight.volunteer())) return Optional.empty();
        var since = sight.recordedAt().minus(look.limits().again());
        return sight.others().stream().filter(other -> other.recorder().equals(sight.recorder()) && other.recordedAt().isAfter(since)).findFirst().map(Known::entry);
    }
}
