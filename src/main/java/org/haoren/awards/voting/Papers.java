package org.haoren.awards.voting;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.vetting.ShortlistDesk;
import org.haoren.platform.facts.Changes;

/**
 * The papers of the rounds that are voted in, so that a ballot asks the database nothing that is the same for every ballot. Read anew when this node has
 * committed anything but ballots, and after a second, because other nodes commit too: by one of those who ask, while the others wait for it.
 */
@ApplicationScoped
class Papers {
    private static final Duration OLDEST = Duration.ofSeconds(1);
    @Inject RoundDesk rounds;
    @Inject NominationDesk nominations;
    @Inject ShortlistDesk shortlists;
    @Inject Changes changes;
    @Inject Rolls rolls;
    @Inject Clock clock;
    private final Map<RoundId, Reading> read = new ConcurrentHashMap<>();

    /** @param settled whether the shortlist has stood its notice, and its candidates can be voted for @param roll null before voting opens */
    record Reading(RoundRow round, List<CandidateRow> candidates, BallotPaper paper, boolean settled, Long roll, long changes, Instant at) {}

    /** @throws org.haoren.platform.refusal.Missing where there is no such round, or the caller may not know of it */
    Reading of(RoundId id) {
        var known = read.get(id);
        if (known == null) return anew(id);
        if (fresh(known)) return known;
        synchronized (known) {
            var meanwhile = read.get(id);
            return meanwhile != null && fresh(meanwhile) ? meanwhile : anew(id);
        }
    }

    private Reading anew(RoundId id) {
        var before = changes.number();
        var round = rounds.one(id);
        var candidates = nominations.candidates(id);
        var paper = round.rules() == null ? null : new BallotPaper(round.rules(), round.categories(), candidates.stream().collect(toMap(each -> each.id().code(), CandidateRow::category)));
        var now = new Reading(round, candidates, paper, shortlists.settled(id), begun(round) ? rolls.size(round) : null, before, clock.instant());
        if (round.voting(now.at())) read.put(id, now);
        else read.remove(id);
        return now;
    }

    private boolean begun(RoundRow round) {
        return !round.draft() && !clock.instant().isBefore(round.votingOpens());
    }

    private boolean fresh(Reading known) {
        var now = clock.instant();
        return known.changes() == changes.number() && !now.isBefore(known.at()) && now.isBefore(known.at().plus(OLDEST));
    }
}
