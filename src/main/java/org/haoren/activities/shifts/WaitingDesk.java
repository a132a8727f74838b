package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.crypto.Marks;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** Lets volunteers wait for a place in a full shift, and take the one that is kept for them: signed in, or by the link of the letter that told them. */
@ApplicationScoped
@Transactional
@Permit
public class WaitingDesk {
    @Inject ShiftStore shifts;
    @Inject WaitingStore waitings;
    @Inject WaitingList list;
    @Inject Roster roster;
    @Inject ShiftPeople people;
    @Inject Marks marks;
    @Inject Settings settings;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /**
     * A place where there is one, and otherwise a place in the waiting list: one act, so that nobody who was quicker than another waits behind them.
     *
     * @return whether they wait
     * @throws Refused with {@link ShiftRefusal}
     */
    @Permit(Role.VOLUNTEER)
    public boolean signUpOrWait(ShiftId id) {
        var volunteer = caller.account();
        var shift = roster.locked(id, volunteer);
        var now = clock.instant();
        var waited = waitings.standing(id, volunteer);
        var found = new ArrayList<>(roster.objections(shift, volunteer, waited, now));
        if (!found.remove(ShiftRefusal.FULL)) {
            Refused.ifAny(found);
            facts.fireAll(roster.give(shift, volunteer, waited, now));
            return false;
        }
        found.addAll(shift.objectionsToWaiting(waited.isPresent(), settings.number("haoren.shift.waiting-most")));
        Refused.ifAny(found);
        waitings.add(shift.queue(Codes.random(), volunteer, now));
        facts.fire(ShiftFacts.waits(id, volunteer, now));
        return true;
    }

    /** What speaks against the caller's waiting for a place in a full shift, before they try. */
    @Permit(Role.VOLUNTEER)
    public List<Refusal> objections(ShiftId id) {
        var shift = shifts.get(id);
        var waited = waitings.standing(id, caller.account());
        var found = new ArrayList<>(roster.objections(shift, caller.account(), waited, clock.instant()));
        found.remove(ShiftRefusal.FULL);
        found.addAll(shift.objectionsToWaiting(waited.isPresent(), settings.number("haoren.shift.waiting-most")));
        return found;
    }

    /** The caller waits no longer; a place that was kept for them is kept for the next. */
    @Permit(Role.VOLUNTEER)
    public void leave(ShiftId id) {
        end(id, caller.account());
    }

    private void end(ShiftId id, AccountId volunteer) {
        var shift = roster.locked(id, volunteer);
        var waited = waitings.standing(id, volunteer).orElseThrow(() -> new Refused(ShiftRefusal.NOT_WAITING));
        facts.fireAll(list.dismiss(shift, List.of(waited), waited.offered() ? WaitingOutcome.DECLINED : WaitingOutcome.LEFT, clock.instant()));
    }

    /** The caller's own waiting for this shift. */
    @Permit(Role.VOLUNTEER)
    public Optional<WaitingPlaceRow> mine(ShiftId id) {
        return waitings.standing(id, caller.account()).map(each -> row(each, shifts.get(id), waitings.ahead(each), clock.instant()));
    }

    /** Wherever the caller waits, what begins first before the others. */
    @Permit(Role.VOLUNTEER)
    public List<WaitingPlaceRow> mine() {
        var now = clock.instant();
        var waits = waitings.of(caller.account());
        var known = shifts.byId(waits.stream().map(wait -> wait.waiting().shift()).toList());
        return waits.stream().map(wait -> row(wait.waiting(), known.get(wait.waiting().shift()), wait.ahead(), now)).filter(row -> row.shift().startsAt().isAfter(now))
                .sorted(Comparator.comparing(row -> row.shift().startsAt())).toList();
    }

    /** The place that a letter offers. @throws Missing where the link is none of ours @throws Refused where it is not kept any more */
    @Permit(Role.PUBLIC)
    public WaitingPlaceRow offered(String link) {
        var now = clock.instant();
        var waiting = waitings.one(code(link)).orElseThrow(() -> new Missing("offer"));
        if (!kept(waiting, now)) throw new Refused(ShiftRefusal.OFFER_OVER);
        return row(waiting, shifts.get(waiting.shift()), 0, now);
    }

    /** Takes the place that a letter offers, for whoever it was written to. @throws Refused with {@link ShiftRefusal} */
    @Permit(Role.PUBLIC)
    public ShiftId accept(String link) {
        rates.take(Rate.SIGN_IN);
        var holder = holder(link);
        var shift = roster.locked(holder.shift(), holder.account());
        var now = clock.instant();
        stillKept(link, now);
        if (!people.registered(holder.account())) throw new Refused(ShiftRefusal.OFFER_OVER);
        facts.fireAll(roster.take(shift, holder.account(), now));
        return holder.shift();
    }

    /** Somebody else may have it. */
    @Permit(Role.PUBLIC)
    public void decline(String link) {
        rates.take(Rate.SIGN_IN);
        var holder = holder(link);
        var shift = roster.locked(holder.shift(), holder.account());
        var now = clock.instant();
        facts.fireAll(list.dismiss(shift, List.of(stillKept(link, now)), WaitingOutcome.DECLINED, now));
    }

    private WaitingStore.Holder holder(String link) {
        return waitings.holder(code(link)).orElseThrow(() -> new Missing("offer"));
    }

    private WaitingPlace stillKept(String link, Instant now) {
        return waitings.one(code(link)).filter(each -> kept(each, now)).orElseThrow(() -> new Refused(ShiftRefusal.OFFER_OVER));
    }

    private static boolean kept(WaitingPlace waiting, Instant now) {
        return waiting.stands() && waiting.offered() && !waiting.lapsed(now);
    }

    private String code(String link) {
        return marks.code(WaitingList.LINK, link).orElseThrow(() -> new Missing("offer"));
    }

    private static WaitingPlaceRow row(WaitingPlace waiting, Shift shift, long ahead, Instant now) {
        return waiting.row(shift.row(now), waiting.offered() ? 0 : ahead, now);
    }
}
