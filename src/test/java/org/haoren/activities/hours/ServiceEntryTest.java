package org.haoren.activities.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.haoren.activities.presence.PresenceEnded;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.activities.shifts.ShiftStatus;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.wishes.WishFulfilled;
import org.haoren.wishes.WishId;
import org.junit.jupiter.api.Test;

class ServiceEntryTest {
    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");
    private static final AccountId VOLUNTEER = new AccountId(2);
    private static final AccountId RECORDER = new AccountId(3);
    private static final AccountId ANOTHER = new AccountId(4);

    private static ServiceEntry entry(int minutes) {
        var fulfilled = new WishFulfilled(new WishId("w"), new StationId("library"), VOLUNTEER, minutes, "教手机挂号", "", NOW.minusSeconds(60), NOW);
        return ServiceEntry.wish("e", fulfilled, RECORDER, NOW);
    }

    private static List<String> reasons(List<Refusal> found) {
        return found.stream().map(Refusal::name).toList();
    }

    @Test void a_second_person_confirms() {
        assertThat(entry(55).objectionsToConfirming(ANOTHER, false, false)).isEmpty();
    }

    @Test void who_recorded_never_confirms_nor_does_the_volunteer() {
        assertThat(reasons(entry(55).objectionsToConfirming(RECORDER, false, false))).containsExactly("RECORDER_CANNOT_CONFIRM");
        assertThat(reasons(entry(55).objectionsToConfirming(VOLUNTEER, false, false))).containsExactly("OWN_HOURS");
    }

    @Test void it_is_confirmed_once() {
        var entry = entry(55);
        entry.confirm(ANOTHER, NOW);
        assertThat(entry.status()).isEqualTo(EntryStatus.CONFIRMED);
        assertThat(reasons(entry.objectionsToConfirming(ANOTHER, false, false))).containsExactly("ALREADY_CONFIRMED");
    }

    @Test void it_is_voided_once_and_not_confirmed_afterwards() {
        var entry = entry(55);
        assertThat(reasons(entry.objectionsToVoiding(VOLUNTEER, false))).containsExactly("OWN_HOURS");
        assertThat(entry.objectionsToVoiding(RECORDER, false)).isEmpty();
        var act = entry.takeOut(RECORDER, " 记错了人 ", NOW);
        assertThat(act.reason()).isEqualTo("记错了人");
        assertThat(entry.minutes()).isEqualTo(55);
        assertThat(reasons(entry.objectionsToVoiding(ANOTHER, false))).containsExactly("ALREADY_VOIDED");
        assertThat(reasons(entry.objectionsToConfirming(ANOTHER, false, false))).containsExactly("ALREADY_VOIDED");
    }

    private static ServiceEntry presence(AccountId recorder, boolean own) {
        var shift = new ShiftRow(new ShiftId("s"), new StationId("library"), "整理", "", "community", NOW.minusSeconds(7_200), NOW, 3, 1, 0, "无", "", 14, false, List.of(), false, null, ShiftStatus.ENDED, null);
        return ServiceEntry.presence("e", new PresenceEnded("p", shift, VOLUNTEER, 118, recorder, own, NOW), NOW);
    }

    @Test void who_checks_in_and_out_alone_records_it_and_another_confirms() {
        var own = presence(VOLUNTEER, true);
        assertThat(own.source()).isEqualTo(Source.CHECK_IN);
        assertThat(own.minutes()).isEqualTo(118);
        assertThat(own.objectionsToConfirming(ANOTHER, false, false)).isEmpty();
        assertThat(reasons(own.objectionsToConfirming(VOLUNTEER, false, false))).containsExactly("OWN_HOURS", "RECORDER_CANNOT_CONFIRM");
    }

    @Test void whom_a_leader_let_in_is_known_by_that_leaders_word_alone() {
        var helped = presence(RECORDER, false);
        assertThat(helped.source()).isEqualTo(Source.ROLL_CALL);
        assertThat(reasons(helped.objectionsToConfirming(RECORDER, false, true))).containsExactly("RECORDER_CANNOT_CONFIRM");
        assertThat(reasons(helped.objectionsToConfirming(ANOTHER, false, true))).as("who did the other half").containsExactly("RECORDER_CANNOT_CONFIRM");
        assertThat(helped.objectionsToConfirming(ANOTHER, false, false)).isEmpty();
    }

    @Test void an_entry_without_time_cannot_be() {
        assertThat(entry(1).minutes()).isEqualTo(1);
        assertThatThrownBy(() -> entry(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
