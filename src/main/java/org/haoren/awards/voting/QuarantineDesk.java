package org.haoren.awards.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;

/** Sets ballots apart and decides about them, two people for each; until the box is counted, and never again after that. */
@ApplicationScoped
@Transactional
@Permit
public class QuarantineDesk {
    @Inject VotingStore store;
    @Inject QuarantineStore quarantines;
    @Inject RoundDesk rounds;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** Sets ballots apart: they will not be counted before another person has decided about them. @return its code */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public String setApart(RoundId id, @Valid QuarantineForm form) {
        var box = open(id);
        var objections = new ArrayList<Refusal>();
        if (form.last() < form.first()) objections.add(VotingRefusal.RANGE_BACKWARDS.on("last"));
        else if (form.last() >= box.ballots()) objections.add(VotingRefusal.NO_SUCH_BALLOTS.on("last"));
        else if (quarantines.overlaps(id.code(), form.first(), form.last())) objections.add(VotingRefusal.SET_APART_BEFORE.on("first"));
        Refused.ifAny(objections);
        var now = clock.instant();
        var quarantine = quarantines.add(new Quarantine(id.code(), form, Signature.of(caller, now)));
        facts.fire(new VotingFacts.BallotsSetApart(id, quarantine.row(), now));
        return quarantine.code();
    }

    /** Somebody else invalidates the ballots, or releases them. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void decide(RoundId id, String code, @Valid QuarantineDecisionForm form) {
        open(id);
        var quarantine = quarantines.byCode(id.code(), code);
        Refused.ifAny(quarantine.objectionsToDeciding(caller.account()));
        var now = clock.instant();
        quarantine.decide(form, Signature.of(caller, now));
        facts.fire(new VotingFacts.QuarantineDecided(id, quarantine.row(), now));
    }

    /** @throws Missing where the round has none of that code */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public QuarantineRow one(RoundId id, String code) {
        return quarantines.byCode(rounds.one(id).id().code(), code).row();
    }

    /** Those of a round, latest first. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<QuarantineRow> all(RoundId id, int page) {
        rounds.one(id);
        return quarantines.all(id.code(), page).map(Quarantine::row);
    }

    /** The box, locked against its writers and its count. @throws Missing where nobody has voted */
    private Box open(RoundId id) {
        rounds.one(id);
        var box = store.locked(id.code()).orElseThrow(() -> new Missing(id));
        if (box.closed()) throw new Refused(VotingRefusal.BALLOTS_COUNTED);
        return box;
    }
}
