package org.haoren.awards.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToLongFunction;
import org.haoren.accounts.IdentityDesk;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Busy;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;

/** Gives out the paper, takes each verified person's one ballot, and counts when voting is over. */
@ApplicationScoped
@Transactional
@Permit
public class VotingDesk {
    @Inject VotingStore store;
    @Inject BallotBox box;
    @Inject Papers papers;
    @Inject RoundDesk rounds;
    @Inject IdentityDesk identities;
    @Inject Clock clock;
    @Inject CityTime time;
    @Inject Caller caller;

    /** The same for everybody. Empty of candidates until the shortlist stands. */
    @Permit(Role.PUBLIC)
    public PaperRow paper(RoundId id) {
        var read = papers.of(id);
        var categories = read.round().categories().stream()
                .map(category -> new PaperRow.Category(category, read.candidates().stream().filter(each -> each.category().equals(category.code())).toList())).toList();
        return new PaperRow(read.round(), categories, closed(read, clock.instant()).isEmpty());
    }

    /** Why the caller cannot vote now, with every reason; empty means that they can. */
    @Permit(Role.RESIDENT)
    public List<Refusal> obstacles(RoundId id) {
        var found = new ArrayList<>(closed(papers.of(id), clock.instant()));
        if (!caller.verified()) found.add(VotingRefusal.NOT_VERIFIED);
        else if (store.voted(person(id))) found.add(VotingRefusal.ALREADY_VOTED);
        return found;
    }

    @Permit(Role.RESIDENT)
    public boolean hasVoted(RoundId id) {
        return caller.verified() && store.voted(person(rounds.one(id).id()));
    }

    /**
     * Takes the caller's one ballot and answers once it is on disk. What is kept of the caller and what is kept of the ballot lie apart, and nothing joins
     * them. Waits for the box's own transaction, so it has none.
     *
     * @throws Refused with {@link VotingRefusal}, about the ballot beside field {@code choices}
     * @throws Busy when too many ballots wait; nothing has been done then
     */
    @Permit(Role.RESIDENT)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ReceiptRow cast(RoundId id, @Valid BallotForm form) {
        var read = papers.of(id);
        var now = clock.instant();
        var objections = new ArrayList<>(closed(read, now));
        if (!caller.verified()) objections.add(VotingRefusal.NOT_VERIFIED);
        Refused.ifAny(objections);
        var person = person(id);
        var wrong = read.paper().objections(form.choices());
        if (!wrong.isEmpty()) throw new Refused(store.voted(person) ? List.of(VotingRefusal.ALREADY_VOTED) : wrong);
        return box.put(id, new CastBallot(Ballot.of(id.code(), form.choices()), person.key(), time.day(now), now));
    }

    /** The receipt again, without the time, for whoever holds it. @throws Missing when no ballot lies there under that hash */
    @Permit(Role.PUBLIC)
    public ReceiptRow receipt(RoundId id, long index, String leafHash) {
        var leaf = store.batch(id.code(), index).map(batch -> HexFormat.of().formatHex(Ballot.leaf(batch.commitment(index))))
                .filter(kept -> kept.equalsIgnoreCase(leafHash)).orElseThrow(() -> new Missing("receipt " + index));
        return new ReceiptRow(BallotCast.log(id), index, leaf, null);
    }

    /** The count that was kept while ballots came in; the box is closed by it. Refused to everybody until voting is over. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public CountRow count(RoundId id) {
        var ballots = closedBox(id);
        var votes = store.counted(id.code());
        return counted(id, ballots, code -> votes.getOrDefault(code, 0L));
    }

    /** The same from the ballots themselves, one by one. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public CountRow recount(RoundId id) {
        closedBox(id);
        var tally = store.tally(id.code(), papers.of(id).candidates().stream().map(each -> each.id().code()).toList());
        return counted(id, tally.ballots(), tally::votes);
    }

    /**
     * All ballots of a box that has been counted, for recounting. When the public may have them is the result's to say.
     *
     * @throws Refused while the box is open
     */
    @Permit(Role.PUBLIC)
    public PublishedBallots published(RoundId id) {
        if (!store.closed(id.code())) throw new Refused(VotingRefusal.COUNT_BEFORE_CLOSE);
        var votes = store.counted(id.code());
        var count = counted(id, store.ballots(id.code()), code -> votes.getOrDefault(code, 0L));
        return new PublishedBallots(papers.of(id).round(), count, tile -> store.lines(id.code(), Tiles.from(tile), Tiles.to(tile, count.ballots())));
    }

    private long closedBox(RoundId id) {
        var round = rounds.one(id);
        var now = clock.instant();
        if (round.draft() || now.isBefore(round.votingCloses())) throw new Refused(VotingRefusal.COUNT_BEFORE_CLOSE);
        return store.close(id.code(), now);
    }

    private CountRow counted(RoundId id, long ballots, ToLongFunction<String> votes) {
        return new CountRow(id, ballots, papers.of(id).candidates().stream().map(each -> new CountRow.Votes(each, votes.applyAsLong(each.id().code()))).toList());
    }

    /** Voting is open from its first instant, shut from its last, and never while the shortlist is under notice. */
    private static List<Refusal> closed(Papers.Reading read, Instant now) {
        RoundRow round = read.round();
        if (!round.voting(now)) return List.of(VotingRefusal.VOTING_NOT_OPEN);
        return read.settled() ? List.of() : List.of(VotingRefusal.SHORTLIST_UNDER_NOTICE);
    }

    private RollEntry.Person person(RoundId id) {
        return new RollEntry.Person(id.code(), identities.personKey("ballot:" + id.code()));
    }
}
