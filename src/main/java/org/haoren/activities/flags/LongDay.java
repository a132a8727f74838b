package org.haoren.activities.flags;

import java.util.Optional;

/** More on one day of the city than anybody serves. */
final class LongDay implements Rule {
    @Override
    public Optional<String> odd(Look look) {
        var day = look.day(look.sight().servedAt());
        var before = look.sight().others().stream().filter(other -> look.day(other.servedAt()).equals(day)).mapToInt(Known::minutes).sum();
        return before + look.sight().span().minutes() > look.limits().day().toMinutes() ? Optional.of("") : Optional.empty();
    }
}
