package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.haoren.platform.permit.Decider.alone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haoren.places.districts.DistrictId;
import org.haoren.places.districts.DistrictKind;
import org.haoren.places.districts.DistrictRow;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Residence;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class ResidencesTest {
    private static final AccountId PERSON = new AccountId(9);
    private static final AccountId CLERK = new AccountId(1);
    private static final AccountId COLLEAGUE = new AccountId(2);
    private static final Instant THEN = Instant.parse("2026-02-01T01:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final VerdictForm YES = new VerdictForm(Verdict.CONFIRMED, null);
    private final ResidenceEntry first = ResidenceEntry.first(PERSON, "A11", ResidenceProof.HOUSEHOLD_REGISTER, signed(CLERK, THEN), THEN);
    private final ResidenceEntry change = ResidenceEntry.change(PERSON, 1, to("B21", TODAY), signed(CLERK, NOW));

    @Test void what_is_recorded_with_the_identity_stands_at_once() {
        assertThat(first.state()).isEqualTo(ResidenceState.STANDS);
        assertThat(new Residences(List.of(first)).stood()).containsExactly(new Residence("A11", THEN));
    }

    @Test void a_change_counts_from_its_confirmation_on_and_what_stood_before_is_kept() {
        assertThat(new Residences(List.of(change, first)).stood()).containsExactly(new Residence("A11", THEN));
        change.confirm(first, signed(COLLEAGUE, NOW), NOW);
        assertThat(change.state()).isEqualTo(ResidenceState.STANDS);
        assertThat(first.state()).isEqualTo(ResidenceState.PAST);
        assertThat(new Residences(List.of(change, first)).stood()).containsExactly(new Residence("B21", NOW), new Residence("A11", THEN));
    }

    @Test void a_declined_one_never_stood() {
        change.decline("看不清", signed(COLLEAGUE, NOW));
        assertThat(change.state()).isEqualTo(ResidenceState.DECLINED);
        assertThat(new Residences(List.of(change, first)).standing()).isSameAs(first);
        assertThat(new Residences(List.of(change, first)).stood()).containsExactly(new Residence("A11", THEN));
        assertThat(names(change.objectionsToDeciding(alone(COLLEAGUE), YES))).containsExactly("RESIDENCE_DECIDED");
    }

    @Test void another_clerk_decides_and_not_whose_it_is() {
        assertThat(names(change.objectionsToDeciding(alone(CLERK), YES))).containsExactly("RESIDENCE_RECORDED_BY_YOU");
        assertThat(names(change.objectionsToDeciding(alone(PERSON), YES))).containsExactly("NOT_FOR_YOURSELF");
        assertThat(change.objectionsToDeciding(alone(COLLEAGUE), YES)).isEmpty();
        assertThat(names(first.objectionsToDeciding(alone(COLLEAGUE), YES))).containsExactly("RESIDENCE_DECIDED");
        assertThat(names(change.objectionsToDeciding(alone(COLLEAGUE), new VerdictForm(Verdict.DECLINED, " ")))).containsExactly("REASON_NEEDED");
    }

    @Test void a_move_lies_between_the_last_one_and_today() {
        assertThat(objections(to("B21", TODAY), first)).isEmpty();
        assertThat(objections(to("B21", TODAY.plusDays(1)), first)).containsExactly("NOT_YET_MOVED");
        change.confirm(first, signed(COLLEAGUE, NOW), NOW);
        assertThat(objections(to("C1", TODAY), change, first)).isEmpty();
        assertThat(objections(to("C1", TODAY.minusDays(1)), change, first)).containsExactly("MOVED_BEFORE_THE_LAST");
        assertThat(objections(to("B21", TODAY.plusDays(1)), change, first)).as("every reason at once").containsExactly("SAME_RESIDENCE", "NOT_YET_MOVED");
    }

    @Test void one_waits_at_a_time() {
        assertThat(objections(to("C1", TODAY), change, first)).containsExactly("RESIDENCE_WAITS");
    }

    @Test void a_home_is_a_community_or_a_street() {
        assertThat(Residences.objectionsTo(Optional.of(row(DistrictKind.COMMUNITY)))).isEmpty();
        assertThat(Residences.objectionsTo(Optional.of(row(DistrictKind.STREET)))).isEmpty();
        assertThat(names(Residences.objectionsTo(Optional.of(row(DistrictKind.DISTRICT))))).containsExactly("RESIDENCE_TOO_WIDE");
        assertThat(names(Residences.objectionsTo(Optional.of(row(DistrictKind.CITY))))).containsExactly("RESIDENCE_TOO_WIDE");
        assertThat(names(Residences.objectionsTo(Optional.empty()))).containsExactly("UNKNOWN_RESIDENCE");
    }

    private static ResidenceForm to(String district, LocalDate since) {
        return new ResidenceForm("", district, ResidenceProof.RESIDENCE_PERMIT, since, null, null, null);
    }

    private static Signature signed(AccountId by, Instant at) {
        return new Signature(by, "方知夏", at);
    }

    private static DistrictRow row(DistrictKind kind) {
        return new DistrictRow(new DistrictId("X"), null, kind, "", "", 0, 0, 0, "", "");
    }

    /** @param entries the newest first */
    private static List<String> objections(ResidenceForm form, ResidenceEntry... entries) {
        return names(new Residences(List.of(entries)).objectionsTo(form, TODAY));
    }

    private static List<String> names(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::name).toList();
    }
}
