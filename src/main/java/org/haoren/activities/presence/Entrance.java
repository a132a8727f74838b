package org.haoren.activities.presence;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haoren.accounts.AccountDesk;
import org.haoren.activities.shifts.PlaceDesk;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.volunteers.disputes.DisputeDesk;
import org.haoren.volunteers.disputes.DisputeRefusal;

/** Lets people in and out. Whoever passes is locked first, so that of two acts at once the second finds what the first has done. */
@ApplicationScoped
class Entrance {
    @Inject PresenceStore presences;
    @Inject PresenceSettings settings;
    @Inject PlaceDesk places;
    @Inject DisputeDesk disputes;
    @Inject AccountDesk accounts;
    @Inject Clock clock;
    @Inject Facts facts;

    /** What is known of somebody at a shift. @param place code of the sign-up that stands @param presence of that place, or else the open one of a place that was given back */
    record Visitor(AccountId account, Optional<String> place, Optional<Presence> presence, List<Presence> others) {
        Due due() {
            return Due.of(presence);
        }
    }

    Visitor visitor(ShiftRow shift, AccountId account, Optional<String> place) {
        return visitor(shift, account, place, clock.instant());
    }

    Visitor visitor(ShiftRow shift, AccountId account, Optional<String> place, Instant moment) {
        return visitor(shift, account, place, presences.around(account, List.of(shift.id()), moment));
    }

    static Visitor visitor(ShiftRow shift, AccountId account, Optional<String> place, Collection<Presence> around) {
        var here = around.stream().filter(each -> each.in(Term.of(shift))).toList();
        var own = here.stream().filter(each -> place.isPresent() && each.of(place.get())).findFirst().or(() -> here.stream().filter(Presence::open).findFirst());
        return new Visitor(account, place, own, List.copyOf(around));
    }

    /** To the next act, but for who does it and with what. */
    List<Refusal> objections(ShiftRow shift, Visitor visitor) {
        var now = clock.instant();
        return switch (visitor.due()) {
            case CHECK_IN -> objectionsToEntering(shift, visitor, now);
            case CHECK_OUT -> visitor.presence().orElseThrow().objectionsToLeaving(Term.of(shift), settings.doors(), now);
            case NOTHING -> List.of();
        };
    }

    private List<Refusal> objectionsToEntering(ShiftRow shift, Visitor visitor, Instant now) {
        var found = new ArrayList<Refusal>();
        if (visitor.place().isEmpty()) found.add(PresenceRefusal.NO_PLACE);
        found.addAll(Presence.objections(Term.of(shift), settings.doors(), visitor.others(), now));
        if (disputes.frozen(visitor.account())) found.add(DisputeRefusal.FROZEN);
        return found;
    }

    /** Whoever is in stays in. @param against what speaks against who lets them in and with what */
    PresenceRow enter(ShiftRow shift, AccountId volunteer, Means means, AccountId by, List<Refusal> against) {
        return enter(shift, volunteer, new Passage(means, by, clock.instant()), against);
    }

    /** Likewise, with more that is known of it. */
    PresenceRow enter(ShiftRow shift, AccountId volunteer, Passage in, List<Refusal> against) {
        return enter(shift, visitor(shift, volunteer, places.hold(shift, volunteer)), in, against);
    }

    /** @param visitor held, and with what is known around that passage */
    PresenceRow enter(ShiftRow shift, Visitor visitor, Passage in, List<Refusal> against) {
        if (visitor.due() == Due.CHECK_OUT) return row(visitor.presence().orElseThrow());
        var found = new ArrayList<>(against);
        if (visitor.due() == Due.NOTHING) found.add(PresenceRefusal.LEFT_ALREADY);
        else found.addAll(objectionsToEntering(shift, visitor, in.at()));
        Refused.ifAny(found);
        var presence = new Presence(Codes.random(), visitor.place().orElseThrow(), Term.of(shift), visitor.account(), in);
        presences.add(presence);
        var row = row(presence);
        facts.fire(PresenceFacts.begun(presence, clock.instant()));
        return row;
    }

    /** Whoever is out stays out. */
    PresenceRow leave(ShiftRow shift, AccountId volunteer, Means means, AccountId by, List<Refusal> against) {
        return leave(shift, volunteer, new Passage(means, by, clock.instant()), against);
    }

    /** Likewise, with more that is known of it. */
    PresenceRow leave(ShiftRow shift, AccountId volunteer, Passage out, List<Refusal> against) {
        return leave(shift, visitor(shift, volunteer, places.hold(shift, volunteer)), out, against);
    }

    /** @param visitor held, and with what is known around that passage */
    PresenceRow leave(ShiftRow shift, Visitor visitor, Passage out, List<Refusal> against) {
        if (visitor.due() == Due.NOTHING) return row(visitor.presence().orElseThrow());
        var found = new ArrayList<>(against);
        if (visitor.due() == Due.CHECK_IN) found.add(visitor.place().isEmpty() ? PresenceRefusal.NO_PLACE : PresenceRefusal.NOT_IN);
        else found.addAll(visitor.presence().orElseThrow().objectionsToLeaving(Term.of(shift), settings.doors(), out.at()));
        Refused.ifAny(found);
        var presence = visitor.presence().orElseThrow();
        presence.leave(Term.of(shift), out);
        presences.flush();
        var row = row(presence);
        var leaders = presence.leaders();
        var recorder = leaders.isEmpty() ? visitor.account() : leaders.get(leaders.size() - 1);
        facts.fire(new PresenceEnded(presence.code(), shift, visitor.account(), presence.minutes(), recorder, presence.own(), clock.instant()));
        return row;
    }

    PresenceRow row(Presence presence) {
        return rows(List.of(presence), Map.of()).get(0);
    }

    /** @param known names that need not be asked for */
    List<PresenceRow> rows(List<Presence> all, Map<AccountId, String> known) {
        var people = all.stream().flatMap(each -> Stream.concat(Stream.of(each.account()), each.leaders().stream())).filter(each -> !known.containsKey(each)).collect(toSet());
        var names = new HashMap<>(known);
        if (!people.isEmpty()) names.putAll(accounts.names(people));
        return all.stream().map(each -> each.row(new PresenceNames(names))).toList();
    }

    /** @param name of the volunteer */
    VisitRow visit(ShiftRow shift, Visitor visitor, String name, List<Refusal> objections) {
        var row = visitor.presence().map(each -> rows(List.of(each), Map.of(visitor.account(), name)).get(0)).orElse(null);
        return new VisitRow(shift, name, row, visitor.due(), objections);
    }
}
