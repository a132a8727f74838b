package org.haoren.awards.voting;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.IdentityDesk;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.vetting.ShortlistDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.time.CityTime;

/** Gives out the paper, takes each verified person's one ballot, and counts when voting is over. */
@ApplicationScoped
@Transactional
@Permit
public class VotingDesk {
    @Inject VotingStore box;
    @Inject RoundDesk rounds;
    @Inject NominationDesk nominations;
    @Inject ShortlistDesk shortlists;
    @Inject IdentityDesk identities;
    @Inject Clock clock;
    @Inject CityTime time;
    @Inject Facts facts;
    @Inject Caller caller;

    /** The same for everybody. Empty of candidates until the shortlist stands. */
    @Permit(Role.PUBLIC)
    public PaperRow paper(RoundId id) {
        var round = rounds.one(id);
        var candidates = nominations.candidates(id);
        var categories = round.categories().stream()
                .map(category -> new PaperRow.Category(category, candidates.stream().filter(each -> each.category().equals(category.code())).toList())).toList();
        return new PaperRow(round, categories, closed(round, clock.instant()).isEmpty());
    }

    /** Why the caller cannot vote now, with every reason; empty means that they can. */
    @Permit(Role.RESIDENT)
    public List<Refusal> obstacles(RoundId id) {
        var found = new ArrayList<>(closed(rounds.one(id), clock.instant()));
        if (!caller.verified()) found.add(VotingRefusal.NOT_VERIFIED);
        else if (box.voted(person(id))) found.add(VotingRefusal.ALREADY_VOTED);
        return found;
    }

    @Permit(Role.RESIDENT)
    public boolean hasVoted(RoundId id) {
        return caller.verified() && box.voted(person(rounds.one(id).id()));
    }

    /**
     * Takes the caller's one ballot. What is kept of the caller and what is kept of the ballot lie apart, and nothing joins them.
     *
     * @throws Refused with {@link VotingRefusal}, about the ballot beside field {@code choices}
     */
    @Permit(Role.RESIDENT)
    public ReceiptRow cast(RoundId id, @Valid BallotForm form) {
        var round = rounds.one(id);
        var now = clock.instant();
        var objections = new ArrayList<>(closed(round, now));
        if (!caller.verified()) objections.add(VotingRefusal.NOT_VERIFIED);
        Refused.ifAny(objections);
        var person = person(id);
        if (box.voted(person)) throw new Refused(VotingRefusal.ALREADY_VOTED);
        Refused.ifAny(paper(round, nominations.candidates(id)).objections(form.choices()));
        enrol(new RollEntry(person, time.day(now)));
        return drop(Ballot.of(id.code(), form.choices()), id, now);
    }

    /** Two ballots of one person may arrive at the same instant: the database knows which was first. */
    private void enrol(RollEntry entry) {
        try {
            box.add(entry);
            box.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, RollEntry.ONCE)) throw new Refused(VotingRefusal.ALREADY_VOTED);
            throw e;
        }
    }

    private ReceiptRow drop(Ballot ballot, RoundId round, Instant now) {
        var salt = Ballot.salt();
        var leaf = facts.fire(new BallotCast(round, now, ballot.commitment(salt)));
        box.add(new BoxedBallot(ballot, salt, leaf));
        return new ReceiptRow(leaf.log(), leaf.index(), leaf.hash(), now);
    }

    /** The receipt again, without the time, for whoever holds it. @throws Missing when no ballot lies there under that hash */
    @Permit(Role.PUBLIC)
    public ReceiptRow receipt(RoundId id, long index, String leafHash) {
        var ballot = box.ballot(id.code(), index).filter(found -> found.leafHash().equalsIgnoreCase(leafHash)).orElseThrow(() -> new Missing("receipt " + index));
        return new ReceiptRow(BallotCast.log(id), index, ballot.leafHash(), null);
    }

    /** Refused to everybody until voting is over. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public CountRow count(RoundId id) {
        var round = rounds.one(id);
        if (round.draft() || clock.instant().isBefore(round.votingCloses())) throw new Refused(VotingRefusal.COUNT_BEFORE_CLOSE);
        var candidates = nominations.candidates(id);
        var tally = box.tally(id.code(), candidates.stream().map(each -> each.id().code()).toList());
        return new CountRow(id, tally.ballots(), candidates.stream().map(each -> new CountRow.Votes(each, tally.votes(each.id().code()))).toList());
    }

    /** Voting is open from its first instant, shut from its last, and never while the shortlist is under notice. */
    private List<Refusal> closed(RoundRow round, Instant now) {
        if (!round.voting(now)) return List.of(VotingRefusal.VOTING_NOT_OPEN);
        return shortlists.settled(round.id()) ? List.of() : List.of(VotingRefusal.SHORTLIST_UNDER_NOTICE);
    }

    private static BallotPaper paper(RoundRow round, List<CandidateRow> candidates) {
        return new BallotPaper(round.rules(), round.categories(), candidates.stream().collect(toMap(each -> each.id().code(), CandidateRow::category)));
    }

    private RollEntry.Person person(RoundId id) {
        return new RollEntry.Person(id.code(), identities.personKey("ballot:" + id.code()));
    }
}
