package org.haoren.awards.voting.patterns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;

/** Looks for patterns in a round, shows them to the office, and takes what a person decides about each. */
@ApplicationScoped
@Transactional
@Permit
public class FlagDesk {
    @Inject FlagStore flags;
    @Inject PatternSearch search;
    @Inject BallotTraces traces;
    @Inject RoundDesk rounds;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /**
     * Looks for patterns that are not known yet: in the roll, and once voting is over in the traces of ballots too.
     *
     * @return how many it found
     * @throws Refused before voting opens
     */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public int look(RoundId id) {
        var round = rounds.one(id);
        var now = clock.instant();
        if (round.draft() || now.isBefore(round.votingOpens())) throw new Refused(FlagRefusal.VOTING_NOT_BEGUN);
        var found = found(round);
        facts.fire(new FlagFacts.PatternsLookedFor(id, found, now));
        return found;
    }

    /** The last look, when the ballots of a counted box are counted anew: what it was taken from is forgotten then. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void lastLook(RoundRow round) {
        var found = found(round);
        traces.forget(round.id());
        if (found > 0) facts.fire(new FlagFacts.PatternsLookedFor(round.id(), found, clock.instant()));
    }

    private int found(RoundRow round) {
        var now = clock.instant();
        traces.write(round.id());
        return flags.add(round.id().code(), search.of(round, now), now);
    }

    /** Those of a round, undecided ones first. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<FlagRow> all(RoundId id, int page) {
        return flags.all(rounds.one(id).id().code(), page).map(Flag::row);
    }

    /** @throws Missing where the round has none of that code */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public FlagRow one(RoundId id, String code) {
        return flags.byCode(rounds.one(id).id().code(), code).row();
    }

    /** What a person finds of it. Counts and ballots stay as they are, whatever it is. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void decide(RoundId id, String code, @Valid FlagDecisionForm form) {
        var flag = flags.locked(rounds.one(id).id().code(), code);
        Refused.ifAny(flag.objectionsToDeciding());
        var now = clock.instant();
        flag.decide(form, Signature.of(caller, now));
        facts.fire(new FlagFacts.FlagDecided(id, flag.row(), now));
    }

    /**
     * How many flags of each kind there were, and what became of them. When the public may know is the result's to say.
     *
     * @throws Refused while voting goes on
     */
    @Permit(Role.PUBLIC)
    public List<FlagCountRow> counts(RoundId id) {
        var round = rounds.one(id);
        if (round.draft() || clock.instant().isBefore(round.votingCloses())) throw new Refused(FlagRefusal.VOTING_NOT_OVER);
        return flags.counts(id.code());
    }
}
