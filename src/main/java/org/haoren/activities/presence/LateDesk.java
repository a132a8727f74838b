package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.haoren.activities.shifts.PlaceDesk;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.places.stations.StationDesk;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.refusal.TooMany;
import org.haoren.platform.words.Words;

/** What a telephone without a network needs to know, and what it hands in once it has one again. */
@ApplicationScoped
@Transactional
@Permit
public class LateDesk {
    private static final Duration AHEAD = Duration.ofDays(7);
    private static final int MOST = 20;
    @Inject LateDoor door;
    @Inject PresenceSettings settings;
    @Inject PlaceDesk places;
    @Inject StationDesk stations;
    @Inject Rates rates;
    @Inject Words words;
    @Inject Clock clock;
    @Inject Caller caller;

    /** The caller's shifts of the next week, soonest first, for the telephone to keep. */
    @Permit(Role.RESIDENT)
    public List<AheadRow> ahead() {
        var now = clock.instant();
        var doors = settings.doors();
        var rows = places.since(now.minus(doors.after())).stream().filter(row -> row.calledOff() == null && row.startsAt().isBefore(now.plus(AHEAD))).limit(MOST).toList();
        if (rows.isEmpty()) return List.of();
        var named = stations.rows(rows.stream().map(ShiftRow::station).distinct().toList());
        return rows.stream().map(row -> AheadRow.of(row, named.get(row.station()), doors)).toList();
    }

    /** Each is answered for itself, in the order in which they came; nothing is done twice. */
    @Permit(Role.VOLUNTEER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<LateRow> handIn(@NotNull @Valid HandInForm form) {
        var slow = Duration.between(Instant.ofEpochMilli(form.sentAt()), clock.instant());
        return form.items().stream().map(item -> answer(item, slow)).toList();
    }

    private LateRow answer(LateForm item, Duration slow) {
        try {
            rates.take(Rate.PRESENCE);
            return door.pass(item, slow);
        } catch (TooMany e) {
            return LateRow.of(item, LateOutcome.AGAIN, null);
        } catch (Missing e) {
            return LateRow.refused(item, List.of(PresenceRefusal.SHIFT_UNKNOWN), words);
        } catch (Refused e) {
            return LateRow.refused(item, e.reasons(), words);
        }
    }
}
