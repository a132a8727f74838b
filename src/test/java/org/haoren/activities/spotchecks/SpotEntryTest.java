package org.haoren.activities.spotchecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.haoren.activities.hours.ConfirmedDesk;
import org.haoren.activities.hours.ConfirmedRow;
import org.haoren.activities.hours.EntryId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Who finds upon a drawn entry, and how often. */
class SpotEntryTest {
    private static final AccountId VOLUNTEER = new AccountId(2);
    private static final AccountId CONFIRMER = new AccountId(3);
    private static final AccountId AUDITOR = new AccountId(4);
    private static final ConfirmedDesk.Concerned CONCERNED = new ConfirmedDesk.Concerned(VOLUNTEER, Set.of(CONFIRMER));

    private static SpotEntry entry() {
        return new SpotEntry("2026-10", 0, 17, new ConfirmedRow(new EntryId("e"), 300));
    }

    private static List<String> names(List<Refusal> found) {
        return found.stream().map(Refusal::name).toList();
    }

    @Test void an_auditor_who_has_nothing_to_do_with_it() {
        assertThat(entry().objections(Decider.alone(AUDITOR), CONCERNED)).isEmpty();
        assertThat(names(entry().objections(Decider.alone(VOLUNTEER), CONCERNED))).containsExactly("OWN_ENTRY");
        assertThat(names(entry().objections(new Decider(AUDITOR, Set.of(VOLUNTEER)), CONCERNED))).containsExactly("NOT_FOR_YOUR_WARD");
        assertThat(names(entry().objections(Decider.alone(CONFIRMER), CONCERNED))).containsExactly("DONE_BY_YOU");
    }

    @Test void once_and_with_a_reason_where_it_is_wrong() {
        assertThat(names(SpotEntry.objections(new SpotFindingForm(SpotVerdict.WRONG, " ")))).containsExactly("REASON_NEEDED");
        assertThat(SpotEntry.objections(new SpotFindingForm(SpotVerdict.IN_ORDER, null))).isEmpty();
        var entry = entry();
        entry.find(new SpotFindingForm(SpotVerdict.WRONG, " 没有到岗 "), AUDITOR, Instant.EPOCH);
        assertThat(entry.finding()).isEqualTo(Finding.WRONG);
        assertThat(entry.row(null).reason()).isEqualTo("没有到岗");
        assertThat(names(entry.objections(Decider.alone(AUDITOR), CONCERNED))).containsExactly("FOUND_ALREADY");
    }
}
