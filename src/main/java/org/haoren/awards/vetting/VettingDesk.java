package org.haoren.awards.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.nomination.CaseId;
import org.haoren.awards.nomination.CaseStatus;
import org.haoren.awards.nomination.ConsentForm;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;

/** Decides about cases: check, consent, opinion, shortlisting and exclusion, each by the person it belongs to. */
@ApplicationScoped
@Transactional
@Permit
public class VettingDesk {
    @Inject VettingStore store;
    @Inject RoundDesk rounds;
    @Inject NominationDesk nominations;
    @Inject ReviewerUnits units;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** @param status null for all */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.DEPARTMENT_REVIEWER})
    public Page<QueueRow> queue(RoundId round, CaseStatus status, int page) {
        var cases = nominations.cases(round, status, page);
        var codes = cases.rows().stream().map(each -> each.id().code()).toList();
        var opinions = store.opinionCounts(codes);
        var pending = store.pendingExclusions(codes);
        return cases.map(each -> new QueueRow(each, opinions.getOrDefault(each.id().code(), 0L), pending.contains(each.id().code())));
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.DEPARTMENT_REVIEWER})
    public VettingFileRow file(CaseId id) {
        var candidate = nominations.one(id);
        return look(candidate, false).row(candidate, store.dismissed(id));
    }

    /** What speaks against each act of the caller; an act without anything may be done. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.DEPARTMENT_REVIEWER})
    public Map<Act, List<Refusal>> obstacles(CaseId id) {
        var file = look(nominations.one(id), false);
        var all = new EnumMap<Act, List<Refusal>>(Act.class);
        for (var act : Act.values()) all.put(act, file.objections(act, caller.account()));
        return all;
    }

    /** A clerk has looked at deeds and evidence. */
    @Permit(Role.OFFICE_CLERK)
    public void check(CaseId id, @Valid CheckForm form) {
        var candidate = allowed(Act.CHECK, id);
        nominations.checked(id);
        store.add(new Vetting(id, candidate.round(), form.finding().strip(), signature()), Vetting.ONCE, VettingRefusal.ALREADY_CHECKED);
        facts.fire(new VettingFacts.CaseChecked(id, clock.instant()));
    }

    /** The candidate has agreed to be named; nomination keeps the consent. */
    @Permit(Role.OFFICE_CLERK)
    public void consent(CaseId id, @Valid ConsentForm form) {
        allowed(Act.CONSENT, id);
        nominations.consentRecorded(id, form);
    }

    /** A reviewer speaks in the name of their unit. */
    @Permit(Role.DEPARTMENT_REVIEWER)
    public void opinion(CaseId id, @NotNull OpinionForm form) {
        forms.faults(form).refuseWith(units.objections(form));
        var unit = units.speaking(form);
        allowed(Act.OPINION, id);
        store.add(new Opinion(id, unit, form, signature()), Opinion.ONCE, VettingRefusal.OPINION_GIVEN);
        facts.fire(new VettingFacts.OpinionGiven(id, form, unit, clock.instant()));
    }

    /** A second clerk, who did not check, puts the candidate on the list. */
    @Permit(Role.OFFICE_CLERK)
    public void shortlist(CaseId id) {
        allowed(Act.SHORTLIST, id);
        nominations.shortlisted(id);
        store.locked(id).shortlist(signature());
        facts.fire(new VettingFacts.CaseShortlisted(id, clock.instant()));
    }

    @Permit(Role.OFFICE_CLERK)
    public void proposeExclusion(CaseId id, @Valid ExclusionForm form) {
        var candidate = allowed(Act.EXCLUDE, id);
        store.add(new Exclusion(id, candidate.round(), form, signature()), Exclusion.ONCE, VettingRefusal.EXCLUSION_PENDING);
        facts.fire(new VettingFacts.ExclusionProposed(id, form, clock.instant()));
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void confirmExclusion(CaseId id) {
        allowed(Act.DECIDE_EXCLUSION, id);
        nominations.excluded(id);
        var exclusion = store.lockedStanding(id);
        exclusion.confirm(signature());
        facts.fire(new VettingFacts.CaseExcluded(id, exclusion.clause(), clock.instant()));
    }

    /** The second person does not agree: the case goes on as if nothing had been proposed, but the proposal stays on file. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void dismissExclusion(CaseId id, @Valid DismissalForm form) {
        allowed(Act.DECIDE_EXCLUSION, id);
        store.lockedStanding(id).dismiss(form.ground(), signature());
        facts.fire(new VettingFacts.ExclusionDismissed(id, form.ground(), clock.instant()));
    }

    /** How many were excluded under which clause. */
    @Permit(Role.PUBLIC)
    public List<ClauseCountRow> exclusions(RoundId round) {
        return store.exclusions(rounds.one(round).id());
    }

    private CandidateRow allowed(Act act, CaseId id) {
        var candidate = nominations.one(id);
        Refused.ifAny(look(candidate, true).objections(act, caller.account()));
        return candidate;
    }

    private CaseFile look(CandidateRow candidate, boolean lock) {
        var id = candidate.id();
        var frozen = !clock.instant().isBefore(rounds.one(candidate.round()).votingOpens());
        return new CaseFile(lock ? store.locked(id) : store.find(id), nominations.consent(id).orElse(null), store.opinions(id), lock ? store.lockedStanding(id) : store.standing(id),
                nominations.recommendedByCaller(id), frozen);
    }

    private Signature signature() {
        return Signature.of(caller, clock.instant());
    }
}
