package org.haoren.awards.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.ToLongFunction;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.voting.patterns.FlagDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refused;

/** Closes the box by counting it, and tells what was in it: to the office, to an auditor, and in the end to everybody. */
@ApplicationScoped
@Transactional
@Permit
public class CountDesk {
    @Inject VotingStore store;
    @Inject QuarantineStore quarantines;
    @Inject Papers papers;
    @Inject Rolls rolls;
    @Inject FlagDesk flags;
    @Inject RoundDesk rounds;
    @Inject Facts facts;
    @Inject Clock clock;

    /** The count that was kept while ballots came in; the box is closed by it. Refused to everybody until voting is over. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public CountRow count(RoundId id) {
        var ballots = closedBox(id);
        return kept(id, ballots, quarantines.voids(id.code()));
    }

    /** The kept count, less what does not count of it. */
    private CountRow kept(RoundId id, long received, Voids voids) {
        var votes = store.counted(id.code());
        var less = store.tally(id.code(), voids, cases(id));
        return counted(id, received - less.ballots(), code -> votes.getOrDefault(code, 0L) - less.votes(code));
    }

    private List<String> cases(RoundId id) {
        return papers.of(id).candidates().stream().map(each -> each.id().code()).toList();
    }

    /** The same from the ballots themselves, one by one; and the last look for patterns, which reads all accounts, so that the count need not wait for it. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public CountRow recount(RoundId id) {
        closedBox(id);
        flags.lastLook(rounds.one(id));
        var tally = store.tallyBut(id.code(), quarantines.voids(id.code()), cases(id));
        return counted(id, tally.ballots(), tally::votes);
    }

    /**
     * All ballots of a box that has been counted, for recounting. When the public may have them is the result's to say.
     *
     * @throws Refused while the box is open
     */
    @Permit(Role.PUBLIC)
    public PublishedBallots published(RoundId id) {
        var box = closed(id);
        var received = box.ballots();
        var voids = quarantines.voids(id.code());
        return new PublishedBallots(papers.of(id).round(), turnout(box, voids), voids.ranges(), kept(id, received, voids),
                tile -> store.lines(id.code(), Tiles.from(tile), Tiles.to(tile, received), voids));
    }

    /**
     * What became of all ballots of a box that has been counted. When the public may know is the result's to say.
     *
     * @throws Refused while the box is open
     */
    @Permit(Role.PUBLIC)
    public TurnoutRow turnout(RoundId id) {
        return turnout(closed(id), quarantines.voids(id.code()));
    }

    private static TurnoutRow turnout(Box box, Voids voids) {
        return new TurnoutRow(box.roll(), box.ballots(), box.ballots() - voids.count(), voids.byClause());
    }

    /**
     * Salts and choices by their places, for an auditor. Whoever hands them out does so for everybody to see.
     *
     * @throws Refused while the box is open
     */
    @Permit(Role.OFFICE_DIRECTOR)
    public Openings openings(RoundId id) {
        var received = closed(id).ballots();
        facts.fire(new VotingFacts.OpeningsHandedOut(id, clock.instant()));
        return new Openings(id, received, index -> store.batch(id.code(), index).orElseThrow());
    }

    private Box closed(RoundId id) {
        return store.box(id.code()).filter(Box::closed).orElseThrow(() -> new Refused(VotingRefusal.COUNT_BEFORE_CLOSE));
    }

    private long closedBox(RoundId id) {
        var round = rounds.one(id);
        var now = clock.instant();
        if (round.draft() || now.isBefore(round.votingCloses())) throw new Refused(VotingRefusal.COUNT_BEFORE_CLOSE);
        var box = store.locked(id.code()).orElseGet(() -> store.add(new Box(id.code(), rolls.counted(round))));
        if (quarantines.undecided(id.code())) throw new Refused(VotingRefusal.QUARANTINE_UNDECIDED);
        box.close(now);
        return box.ballots();
    }

    private CountRow counted(RoundId id, long ballots, ToLongFunction<String> votes) {
        var read = papers.of(id);
        return new CountRow(id, ballots, read.candidates().stream().map(each -> new CountRow.Votes(each, votes.applyAsLong(each.id().code()))).toList());
    }
}
