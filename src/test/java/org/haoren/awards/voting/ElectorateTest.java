package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.haoren.awards.voting.VotingRefusal.TOO_YOUNG;
import static org.haoren.awards.voting.VotingRefusal.VERIFIED_TOO_LATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.haoren.platform.permit.Person;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class ElectorateTest {
    private static final Instant OPENS = Instant.parse("2026-02-28T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    @Test void the_roll_holds_who_was_verified_before_its_instant_and_not_at_it() {
        var everybody = new Electorate(OPENS, DAY, 0);
        assertThat(names(everybody, null, OPENS.minusNanos(1_000))).isEmpty();
        assertThat(names(everybody, null, OPENS)).containsExactly("VERIFIED_TOO_LATE");
    }

    @Test void a_birthday_on_the_first_day_of_voting_counts() {
        var adults = new Electorate(OPENS, DAY, 18);
        assertThat(names(adults, LocalDate.of(2008, 2, 28), Instant.EPOCH)).isEmpty();
        assertThat(names(adults, LocalDate.of(2008, 2, 29), Instant.EPOCH)).containsExactly("TOO_YOUNG");
        assertThat(adults.bornBy()).isEqualTo(LocalDate.of(2008, 2, 28));
    }

    @Test void whose_birth_is_unknown_is_on_no_roll_that_asks_for_an_age() {
        assertThat(names(new Electorate(OPENS, DAY, 1), null, Instant.EPOCH)).containsExactly("TOO_YOUNG");
        assertThat(new Electorate(OPENS, DAY, 0).bornBy()).isNull();
    }

    @Test void every_reason_is_said_at_once() {
        assertThat(names(new Electorate(OPENS, DAY, 18), DAY, OPENS)).containsExactly(VERIFIED_TOO_LATE.name(), TOO_YOUNG.name());
    }

    private static List<String> names(Electorate electorate, LocalDate born, Instant verifiedAt) {
        return electorate.objections(new Person("hash", born, verifiedAt)).stream().map(Refusal::name).toList();
    }
}
