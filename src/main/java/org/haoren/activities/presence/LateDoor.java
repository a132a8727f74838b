package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.activities.shifts.PlaceDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.words.Words;

/** Lets the caller in or out by something that their telephone kept. Each in a transaction of its own, so that what is refused takes nothing else with it; a wrong code is remembered. */
@ApplicationScoped
class LateDoor {
    @Inject LateStore store;
    @Inject PresenceStore presences;
    @Inject WhereaboutsStore whereabouts;
    @Inject PresenceSettings settings;
    @Inject Entrance entrance;
    @Inject Insiders insiders;
    @Inject ShiftDesk shifts;
    @Inject PlaceDesk places;
    @Inject Words words;
    @Inject Clock clock;
    @Inject Caller caller;

    /** @param slow how much the telephone's clock is behind, as it hands in @throws Refused with {@link PresenceRefusal} or {@code DisputeRefusal.FROZEN} */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public LateRow pass(LateForm form, Duration slow) {
        var phone = store.find(caller.account(), form.phone()).orElseThrow(() -> new Refused(PresenceRefusal.PHONE_UNKNOWN));
        if (!phone.signed(form)) throw new Refused(PresenceRefusal.SIGNATURE_WRONG);
        var shift = shifts.one(new ShiftId(form.shift()));
        var place = places.hold(shift, caller.account());
        if (place.isEmpty() && presences.of(shift.id(), caller.account()).isEmpty()) throw new Refused(PresenceRefusal.NO_PLACE);
        var before = store.act(caller.account(), form.item());
        if (before.isPresent()) return before.get().provenAt().map(at -> LateRow.of(form, LateOutcome.KNOWN, at)).orElseGet(() -> LateRow.refused(form, List.of(PresenceRefusal.LATE_CODE_WRONG), words));
        var tries = settings.lateTries();
        if (store.wrong(caller.account(), shift.id()) >= tries) throw new Refused(PresenceRefusal.LATE_TRIES.with(tries));
        var now = clock.instant();
        var said = Instant.ofEpochMilli(form.phoneAt()).plus(slow);
        var shown = settings.codes().shownAbout(form.code(), shift.id(), said, settings.lateWindow(), now);
        if (shown.isEmpty()) {
            store.add(new LateAct(caller.account(), shift.id(), form, null, now));
            return LateRow.refused(form, List.of(PresenceRefusal.LATE_CODE_WRONG), words);
        }
        var at = shown.get().nearest(said, now);
        var visitor = entrance.visitor(shift, caller.account(), place, at);
        var outcome = passed(form, visitor) ? LateOutcome.KNOWN : LateOutcome.DONE;
        if (outcome == LateOutcome.DONE) let(shift, visitor, form, at, against(shift, phone, at, now), now);
        store.add(new LateAct(caller.account(), shift.id(), form, at, now));
        phone.used(now);
        return LateRow.of(form, outcome, at);
    }

    /** Whether this was done already, on the spot or by another item. */
    private static boolean passed(LateForm form, Entrance.Visitor visitor) {
        return form.passage() == LatePassage.IN ? visitor.due() != Due.CHECK_IN : visitor.due() == Due.NOTHING;
    }

    private List<Refusal> against(ShiftRow shift, Phone phone, Instant at, Instant now) {
        var found = new ArrayList<>(insiders.against(shift));
        if (now.isAfter(at.plus(settings.lateness()))) found.add(PresenceRefusal.TOO_LATE_TO_HAND_IN.with(settings.lateness().toHours()));
        if (phone.youngerThan(at)) found.add(PresenceRefusal.PHONE_YOUNGER);
        return found;
    }

    private void let(ShiftRow shift, Entrance.Visitor visitor, LateForm form, Instant at, List<Refusal> against, Instant now) {
        var passage = new Passage(Means.LATE, caller.account(), at, new LateNote(Instant.ofEpochMilli(form.phoneAt()), now), null);
        if (form.passage() == LatePassage.IN) {
            entrance.enter(shift, visitor, passage, against);
            return;
        }
        var found = new ArrayList<>(against);
        if (visitor.due() == Due.CHECK_OUT && wasElsewhere(shift, visitor.presence().orElseThrow(), at)) found.add(PresenceRefusal.IN_ANOTHER_SHIFT);
        entrance.leave(shift, visitor, passage, found);
    }

    /** Whether they came to another shift before they say that they left this one, and before it was over. */
    private boolean wasElsewhere(ShiftRow shift, Presence presence, Instant left) {
        var until = left.isBefore(shift.endsAt()) ? left : shift.endsAt();
        return whereabouts.of(List.of(presence.account()), presence.whereabouts().inAt(), until).stream().anyMatch(each -> !each.shift().equals(shift.id()));
    }
}
