package org.haoren.awards.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.time.CityTime;

/**
 * The rule of each round's roll, so that a ballot asks the database nothing for it. Remembered once voting has opened, for as long as it opens at that instant:
 * rules stand since the round was opened, a district that is added later has no residents from before, and only a notice that takes longer moves a vote.
 */
@ApplicationScoped
class Electorates {
    @Inject RoundDesk rounds;
    @Inject CityTime time;
    @Inject Clock clock;
    private final Map<RoundId, Electorate> known = new ConcurrentHashMap<>();

    /** @param round with its rules and dates decided */
    Electorate of(RoundRow round) {
        var remembered = known.get(round.id());
        if (remembered != null && remembered.from().equals(round.votingOpens())) return remembered;
        var read = Electorate.of(round, rounds.voters(round), time);
        if (!round.draft() && !clock.instant().isBefore(round.votingOpens())) known.put(round.id(), read);
        return read;
    }
}
