package org.haoren.awards.voting;

import static java.util.Comparator.comparing;

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
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.rounds.BallotPace;
import org.haoren.awards.rounds.CandidateOrder;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.crypto.Hashes;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Busy;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;

/** Gives out the paper, takes each verified person's one ballot, and counts when voting is over. */
@ApplicationScoped
@Transactional
@Permit
public class VotingDesk {
    private static final String BALLOT = "ballot:";
    @Inject VotingStore store;
    @Inject BallotBox box;
    @Inject QuarantineStore quarantines;
    @Inject Papers papers;
    @Inject Rolls rolls;
    @Inject RoundDesk rounds;
    @Inject IdentityDesk identities;
    @Inject Facts facts;
    @Inject Clock clock;
    @Inject CityTime time;
    @Inject Caller caller;

    /** The same for everybody, but for the order of candidates where the rules have it drawn for each voter. Empty of candidates until the shortlist stands. */
    @Permit(Role.PUBLIC)
    public PaperRow paper(RoundId id) {
        var read = papers.of(id);
        var candidates = ordered(read);
        var categories = read.round().categories().stream()
                .map(category -> new PaperRow.Category(category, candidates.stream().filter(each -> each.category().equals(category.code())).toList())).toList();
        return new PaperRow(read.round(), categories, closed(read, clock.instant()).isEmpty(), read.roll());
    }

    /** Where the order is drawn, by a hash of voter and candidate: nobody can choose it, and it stays. */
    private List<CandidateRow> ordered(Papers.Reading read) {
        if (read.paper() == null || read.round().rules().order() != CandidateOrder.RANDOM || !caller.verified()) return read.candidates();
        var voter = identities.person("order:" + read.round().id().code()).hash();
        return read.candidates().stream().sorted(comparing((CandidateRow each) -> HexFormat.of().formatHex(Hashes.sha256(voter + each.id().code())))).toList();
    }

    /** Why the caller cannot vote now, with every reason; empty means that they can. */
    @Permit(Role.RESIDENT)
    public List<Refusal> obstacles(RoundId id) {
        var read = papers.of(id);
        var now = clock.instant();
        var found = new ArrayList<>(closed(read, now));
        found.addAll(objectionsToVoter(read));
        if (found.isEmpty() && store.voted(person(read.round(), now))) found.add(voted(read.round()));
        return found;
    }

    /** Whether the caller has cast the ballot that they have: of this day where the round gives one a day. */
    @Permit(Role.RESIDENT)
    public boolean hasVoted(RoundId id) {
        return caller.verified() && store.voted(person(rounds.one(id), clock.instant()));
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
        objections.addAll(objectionsToVoter(read));
        Refused.ifAny(objections);
        var person = person(read.round(), now);
        var wrong = read.paper().objections(form.choices(), form.abstains());
        if (!wrong.isEmpty()) throw new Refused(store.voted(person) ? List.of(voted(read.round())) : wrong);
        return box.put(id, new CastBallot(Ballot.of(id.code(), form.choices()), person.key(), time.day(now), now, voted(read.round())));
    }

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

    /** The same from the ballots themselves, one by one. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public CountRow recount(RoundId id) {
        closedBox(id);
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
        var received = closed(id).ballots();
        var voids = quarantines.voids(id.code());
        return new PublishedBallots(papers.of(id).round(), turnout(id), voids.ranges(), kept(id, received, voids),
                tile -> store.lines(id.code(), Tiles.from(tile), Tiles.to(tile, received), voids));
    }

    /**
     * What became of all ballots of a box that has been counted. When the public may know is the result's to say.
     *
     * @throws Refused while the box is open
     */
    @Permit(Role.PUBLIC)
    public TurnoutRow turnout(RoundId id) {
        var box = closed(id);
        var voids = quarantines.voids(id.code());
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

    /** Voting is open from its first instant, shut from its last, and never while the shortlist is under notice. */
    private static List<Refusal> closed(Papers.Reading read, Instant now) {
        RoundRow round = read.round();
        if (!round.voting(now)) return List.of(VotingRefusal.VOTING_NOT_OPEN);
        return read.settled() ? List.of() : List.of(VotingRefusal.SHORTLIST_UNDER_NOTICE);
    }

    /** Who has no verified identity has nothing else to be told. */
    private List<Refusal> objectionsToVoter(Papers.Reading read) {
        if (!caller.verified()) return List.of(VotingRefusal.NOT_VERIFIED);
        if (read.paper() == null) return List.of();
        return Electorate.of(read.round(), time).objections(identities.person(BALLOT + read.round().id().code()));
    }

    private static Refusal voted(RoundRow round) {
        return daily(round) ? VotingRefusal.VOTED_TODAY : VotingRefusal.ALREADY_VOTED;
    }

    private static boolean daily(RoundRow round) {
        return round.rules() != null && round.rules().pace() == BallotPace.DAILY;
    }

    /** Where a round gives one ballot a day the key is another one each day, so that the same constraint holds and the days of one person are not joined. */
    private RollEntry.Person person(RoundRow round, Instant now) {
        var purpose = BALLOT + round.id().code() + (daily(round) ? ":" + time.day(now) : "");
        return new RollEntry.Person(round.id().code(), identities.person(purpose).hash());
    }
}
