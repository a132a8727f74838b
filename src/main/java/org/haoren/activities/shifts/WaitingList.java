package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Marks;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.time.CityTime;

/** Gives places back, keeps each that comes free for whoever waits longest, and tells them. The shift is locked by whoever asks, who also tells the facts. */
@ApplicationScoped
class WaitingList {
    static final String LINK = "shift offer link";
    @Inject ShiftStore shifts;
    @Inject WaitingStore waitings;
    @Inject AccountDesk accounts;
    @Inject Settings settings;
    @Inject Marks marks;
    @Inject CityTime time;

    List<Fact> giveBack(Shift shift, Collection<SignUp> places, Instant now) {
        var told = new ArrayList<Fact>();
        for (var place : places) {
            shift.giveBack(place, now);
            told.add(ShiftFacts.givenBack(shift.id(), place.account(), now));
        }
        told.addAll(offer(shift, now));
        return told;
    }

    List<Fact> dismiss(Shift shift, Collection<WaitingPlace> gone, WaitingOutcome how, Instant now) {
        var told = new ArrayList<Fact>();
        for (var each : gone) {
            shift.dismiss(each, how, now);
            told.add(ShiftFacts.waitingEnded(shift.id(), each.account(), how, now));
        }
        told.addAll(offer(shift, now));
        return told;
    }

    /** Somebody's places in shifts that have not begun, and wherever they wait: all of it is somebody else's again. */
    List<Fact> letGo(AccountId account, Instant now) {
        var places = shifts.ahead(account, now);
        var waits = waitings.of(account).stream().map(WaitingStore.Wait::waiting).toList();
        var told = new ArrayList<Fact>();
        for (var shift : shifts.locked(Stream.concat(places.stream().map(SignUp::shift), waits.stream().map(WaitingPlace::shift)).distinct().toList())) {
            told.addAll(giveBack(shift, places.stream().filter(place -> place.in(shift)).toList(), now));
            told.addAll(dismiss(shift, waitings.standing(shift.id(), account).stream().toList(), WaitingOutcome.LEFT, now));
        }
        return told;
    }

    private List<Fact> offer(Shift shift, Instant now) {
        var free = shift.toOffer(now);
        if (free <= 0) return List.of();
        var longest = Duration.ofHours(settings.number("haoren.shift.offer-hours"));
        var told = new ArrayList<Fact>();
        for (var next : waitings.next(shift.id(), free)) {
            shift.offer(next, now, OfferTerm.end(now, shift.startsAt(), longest));
            accounts.tell(next.account(), ShiftLetter.OFFERED, shift.name(), time.text(shift.startsAt()), time.text(next.offerEndsAt()), address(next));
            told.add(ShiftFacts.offered(shift.id(), next.account(), now));
        }
        return told;
    }

    private String address(WaitingPlace waiting) {
        return settings.publicAddress() + "/activities/shifts/offer?offer=" + marks.marked(LINK, waiting.code());
    }
}
