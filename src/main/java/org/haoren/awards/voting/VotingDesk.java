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
import java.util.TreeMap;
import org.haoren.accounts.IdentityDesk;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.rounds.BallotPace;
import org.haoren.awards.rounds.CandidateOrder;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.voting.patterns.BallotTraces;
import org.haoren.platform.crypto.Hashes;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.proof.ChallengeRow;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Busy;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;

/** Gives out the paper and takes each verified person's one ballot. */
@ApplicationScoped
@Transactional
@Permit
public class VotingDesk {
    @Inject VotingStore store;
    @Inject BallotBox box;
    @Inject Papers papers;
    @Inject Electorates electorates;
    @Inject RoundDesk rounds;
    @Inject IdentityDesk identities;
    @Inject BallotProof proofs;
    @Inject BallotTraces traces;
    @Inject Rates rates;
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
        return new PaperRow(read.round(), categories, closed(read, clock.instant()).isEmpty(), read.roll(),
                read.round().rules() == null ? List.of() : electorates.of(read.round()).area().named());
    }

    /** Where the order is drawn, by a hash of voter and candidate: nobody can choose it, and it stays. */
    private List<CandidateRow> ordered(Papers.Reading read) {
        if (read.paper() == null || read.round().rules().order() != CandidateOrder.RANDOM || !caller.verified()) return read.candidates();
        var voter = identities.person("order:" + read.round().id().code()).hash();
        var drawn = new TreeMap<String, CandidateRow>();
        for (var each : read.candidates()) drawn.put(HexFormat.of().formatHex(Hashes.sha256(voter + each.id().code())), each);
        return List.copyOf(drawn.values());
    }

    /** Why nobody can vote now; empty while everybody on the roll can. */
    @Permit(Role.PUBLIC)
    public List<Refusal> shut(RoundId id) {
        return closed(papers.of(id), clock.instant());
    }

    /** Why the caller cannot vote now, with every reason; empty means that they can. */
    @Permit(Role.RESIDENT)
    public List<Refusal> obstacles(RoundId id) {
        var read = papers.of(id);
        var now = clock.instant();
        var found = new ArrayList<>(closed(read, now));
        var voter = voter(read.round(), now);
        found.addAll(voter.objections());
        if (found.isEmpty() && store.voted(voter.person())) found.add(voted(read.round()));
        return found;
    }

    /** Whether the caller has cast the ballot that they have: of this day where the round gives one a day. */
    @Permit(Role.RESIDENT)
    public boolean hasVoted(RoundId id) {
        var voter = voter(rounds.one(id), clock.instant());
        return voter.person() != null && store.voted(voter.person());
    }

    /**
     * Takes the caller's one ballot and answers once it is on disk. What is kept of the caller and what is kept of the ballot lie apart, and nothing joins
     * them. Waits for the box's own transaction, so it has none.
     *
     * @throws Refused with {@link VotingRefusal}, about the ballot beside field {@code choices}, about the proof of work beside {@code proof}
     * @throws Busy when too many ballots wait; nothing has been done then
     */
    @Permit(Role.RESIDENT)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ReceiptRow cast(RoundId id, @Valid BallotForm form) {
        rates.take(Rate.BALLOT);
        var read = papers.of(id);
        var now = clock.instant();
        var objections = new ArrayList<>(closed(read, now));
        var voter = voter(read.round(), now);
        objections.addAll(voter.objections());
        Refused.ifAny(objections);
        var wrong = read.paper().objections(form.choices(), form.abstains());
        wrong.addAll(proofs.objections(read.round(), form.proof()));
        if (!wrong.isEmpty()) throw new Refused(store.voted(voter.person()) ? List.of(voted(read.round())) : wrong);
        var receipt = box.put(id, new CastBallot(Ballot.of(id.code(), form.choices()), voter.person().key(), time.day(now), now, voted(read.round())));
        traces.note(read.round(), now);
        return receipt;
    }

    /** What the caller's device has to solve before they cast their ballot. @throws Missing where the round does not ask for it */
    @Permit(Role.RESIDENT)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ChallengeRow challenge(RoundId id) {
        rates.take(Rate.CHALLENGE);
        return proofs.challenge(papers.of(id).round());
    }

    /** Voting is open from its first instant, shut from its last, and never while the shortlist is under notice. */
    private static List<Refusal> closed(Papers.Reading read, Instant now) {
        RoundRow round = read.round();
        if (!round.voting(now)) return List.of(VotingRefusal.VOTING_NOT_OPEN);
        return read.settled() ? List.of() : List.of(VotingRefusal.SHORTLIST_UNDER_NOTICE);
    }

    /** The caller, who has nothing else to be told while their identity is not verified. */
    private Voter voter(RoundRow round, Instant now) {
        if (!caller.verified()) return new Voter(List.of(VotingRefusal.NOT_VERIFIED), null);
        var person = identities.person("ballot:" + round.id().code() + (daily(round) ? ":" + time.day(now) : ""));
        var objections = round.rules() == null ? List.<Refusal>of() : electorates.of(round).objections(person);
        return new Voter(objections, new RollEntry.Person(round.id().code(), person.hash()));
    }

    /**
     * The caller in a round.
     *
     * @param objections why they do not stand on its roll
     * @param person under whose key they vote; null while unverified. Where a round gives one ballot a day it is another one each day, so that the same constraint
     *               holds and the days of one person are not joined
     */
    private record Voter(List<Refusal> objections, RollEntry.Person person) {}

    private static Refusal voted(RoundRow round) {
        return daily(round) ? VotingRefusal.VOTED_TODAY : VotingRefusal.ALREADY_VOTED;
    }

    private static boolean daily(RoundRow round) {
        return round.rules() != null && round.rules().pace() == BallotPace.DAILY;
    }
}
