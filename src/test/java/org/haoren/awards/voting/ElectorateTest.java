package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.haoren.awards.rounds.VoterArea;
import org.haoren.awards.rounds.VoterDistrictRow;
import org.haoren.platform.permit.Person;
import org.haoren.platform.permit.Residence;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class ElectorateTest {
    private static final Instant OPENS = Instant.parse("2026-02-28T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final Instant LONG_AGO = OPENS.minusSeconds(100_000);
    private static final Instant JUST_BEFORE = OPENS.minusNanos(1_000);
    /** Two streets: of one with its two communities. */
    private static final VoterArea AREA = new VoterArea(List.of(new VoterDistrictRow("A1", "甲街道", "A1 Street"), new VoterDistrictRow("B2", "乙街道", "B2 Street")),
            Set.of("A1", "A11", "A12", "B2"));

    @Test void the_roll_holds_who_was_verified_before_its_instant_and_not_at_it() {
        assertThat(names(of(0), null, JUST_BEFORE)).isEmpty();
        assertThat(names(of(0), null, OPENS)).containsExactly("VERIFIED_TOO_LATE");
    }

    @Test void a_birthday_on_the_first_day_of_voting_counts() {
        assertThat(names(of(18), LocalDate.of(2008, 2, 28), Instant.EPOCH)).isEmpty();
        assertThat(names(of(18), LocalDate.of(2008, 2, 29), Instant.EPOCH)).containsExactly("TOO_YOUNG");
        assertThat(of(18).bornBy()).isEqualTo(LocalDate.of(2008, 2, 28));
    }

    @Test void whose_birth_is_unknown_is_on_no_roll_that_asks_for_an_age() {
        assertThat(names(of(1), null, Instant.EPOCH)).containsExactly("TOO_YOUNG");
        assertThat(of(0).bornBy()).isNull();
    }

    @Test void where_no_districts_are_named_nobody_is_asked_where_they_live() {
        assertThat(living()).containsExactly("RESIDENCE_UNKNOWN");
        assertThat(names(of(0), null, Instant.EPOCH)).isEmpty();
    }

    @Test void a_residence_counts_that_was_recorded_before_voting_opened_and_not_at_that_instant() {
        assertThat(living(new Residence("A1", JUST_BEFORE))).isEmpty();
        assertThat(living(new Residence("A1", OPENS))).containsExactly("RESIDENCE_UNKNOWN");
        assertThat(living(new Residence("A1", OPENS.plusSeconds(1)))).containsExactly("RESIDENCE_UNKNOWN");
    }

    @Test void what_lies_in_a_named_district_belongs_to_it_and_what_lies_around_it_does_not() {
        assertThat(living(new Residence("A11", LONG_AGO))).isEmpty();
        assertThat(living(new Residence("B2", LONG_AGO))).isEmpty();
        assertThat(living(new Residence("A", LONG_AGO))).containsExactly("NOT_RESIDENT");
        assertThat(living(new Residence("A2", LONG_AGO))).containsExactly("NOT_RESIDENT");
    }

    @Test void who_moves_once_voting_has_opened_stays_on_the_roll_and_who_moves_in_then_does_not_come_onto_it() {
        assertThat(living(new Residence("C", OPENS), new Residence("A1", LONG_AGO))).as("away in the instant").isEmpty();
        assertThat(living(new Residence("C", OPENS.plusSeconds(9)), new Residence("A1", LONG_AGO))).as("away later").isEmpty();
        assertThat(living(new Residence("A1", OPENS), new Residence("C", LONG_AGO))).as("here in the instant").containsExactly("NOT_RESIDENT");
    }

    @Test void who_moved_before_voting_opened_counts_where_they_live_now() {
        assertThat(living(new Residence("C", JUST_BEFORE), new Residence("A1", LONG_AGO))).containsExactly("NOT_RESIDENT");
        assertThat(living(new Residence("A1", JUST_BEFORE), new Residence("C", LONG_AGO))).isEmpty();
    }

    @Test void every_reason_is_said_at_once() {
        assertThat(names(of(18), DAY, OPENS)).containsExactly("VERIFIED_TOO_LATE", "TOO_YOUNG");
        assertThat(new Electorate(OPENS, DAY, 18, AREA).objections(new Person("hash", DAY, OPENS, List.of(new Residence("C", LONG_AGO))))).extracting(Refusal::name)
                .containsExactly("VERIFIED_TOO_LATE", "TOO_YOUNG", "NOT_RESIDENT");
    }

    private static Electorate of(int minimumAge) {
        return new Electorate(OPENS, DAY, minimumAge, VoterArea.EVERYWHERE);
    }

    /** @param residences the newest first */
    private static List<String> living(Residence... residences) {
        return new Electorate(OPENS, DAY, 0, AREA).objections(new Person("hash", null, Instant.EPOCH, List.of(residences))).stream().map(Refusal::name).toList();
    }

    private static List<String> names(Electorate electorate, LocalDate born, Instant verifiedAt) {
        return electorate.objections(new Person("hash", born, verifiedAt)).stream().map(Refusal::name).toList();
    }
}
