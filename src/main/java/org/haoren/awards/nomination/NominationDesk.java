package org.haoren.awards.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.crypto.Hashes;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Strokes;

/** Takes recommendations, keeps cases, and shows candidates once they may be shown. */
@ApplicationScoped
@Transactional
@Permit
public class NominationDesk {
    @Inject NominationStore cases;
    @Inject Rates rates;
    @Inject RecommendationRules rules;
    @Inject Uploads uploads;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /**
     * A verified resident recommends somebody. The same person (name and unit) of the same round joins the case that is there.
     *
     * @throws Refused with {@link NominationRefusal} beside the fields of the form
     */
    @Permit(Role.RESIDENT)
    public CaseId recommend(@NotNull @Valid RecommendationForm form) {
        rates.take(Rate.POST);
        var now = clock.instant();
        rules.check(form, now);
        var key = PersonKey.of(form.name(), form.unit());
        var found = cases.locked(form.round(), key).map(known -> joined(known, form)).orElseGet(() -> {
            var begun = new NominationCase(form, key, now);
            cases.add(begun, "nomination_case_once", NominationRefusal.JUST_RECOMMENDED);
            return begun;
        });
        cases.add(new Recommendation(found.id(), caller.account(), form, now), "nomination_recommended_once", NominationRefusal.ALREADY_RECOMMENDED.on("name"));
        facts.fire(new NominationFacts.Recommended(found.id().code(), form.round(), HexFormat.of().formatHex(Hashes.sha256(form.deedsZh())), now));
        return found.id();
    }

    private NominationCase joined(NominationCase known, RecommendationForm form) {
        Refused.ifAny(known.objectionsToJoining(form, cases.recommenders(known.id()).contains(caller.account())));
        known.complete(form);
        return known;
    }

    /** What the caller has recommended, the newest first. */
    @Permit(Role.RESIDENT)
    public List<MineRow> mine() {
        return cases.by(caller.account());
    }

    /** @param status null for all; the oldest first */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.DEPARTMENT_REVIEWER})
    public Page<CandidateRow> cases(RoundId round, CaseStatus status, int page) {
        return cases.cases(round, status, page).map(NominationCase::row);
    }

    /** How many cases stand where; every status has a number. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.DEPARTMENT_REVIEWER})
    public Map<CaseStatus, Long> counts(RoundId round) {
        var all = new EnumMap<CaseStatus, Long>(CaseStatus.class);
        for (var status : CaseStatus.values()) all.put(status, 0L);
        all.putAll(cases.counts(round));
        return all;
    }

    /** How many recommendations have come in; says nothing of whom. */
    @Permit(Role.PUBLIC)
    public long recommendationCount(RoundId round) {
        return cases.recommendations(round);
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.DEPARTMENT_REVIEWER})
    public CandidateRow one(CaseId id) {
        return cases.get(id).row();
    }

    /** Everything that recommenders said, in the order in which they came; not who they are. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.DEPARTMENT_REVIEWER})
    public List<RecommendationRow> recommendations(CaseId id) {
        cases.get(id);
        return cases.recommendations(id).stream().map(each -> each.row(uploads.link(each.evidence()))).toList();
    }

    /** Short-lived addresses of the files that recommenders handed in. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.DEPARTMENT_REVIEWER})
    public List<String> evidence(CaseId id) {
        return cases.recommendations(id).stream().filter(each -> each.evidence() != null).map(each -> uploads.link(each.evidence())).toList();
    }

    /** Short-lived address of the portrait, or null. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.DEPARTMENT_REVIEWER})
    public String portrait(CaseId id) {
        return uploads.link(cases.get(id).portrait());
    }

    /** Who recommended, for the office, which has to keep them away from deciding. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public List<AccountId> recommenders(CaseId id) {
        return cases.recommenders(id);
    }

    /** Whether the caller is one of them, for everybody who decides something about the case. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.DEPARTMENT_REVIEWER})
    public boolean recommendedByCaller(CaseId id) {
        return cases.recommenders(id).contains(caller.account());
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.DEPARTMENT_REVIEWER})
    public Optional<ConsentRow> consent(CaseId id) {
        return cases.consent(id).map(NamingConsent::row);
    }

    /** The candidate has agreed to be named. */
    @Permit(Role.OFFICE_CLERK)
    public void consentRecorded(CaseId id, @NotNull @Valid ConsentForm form) {
        cases.locked(id);
        rules.checkConsent(form, cases.recommenders(id));
        cases.add(new NamingConsent(id, form, caller.account(), clock.instant()), "nomination_consent_once", NominationRefusal.CONSENT_RECORDED);
        facts.fire(new NominationFacts.ConsentRecorded(id.code(), clock.instant()));
    }

    /** Part of a clerk's check, which tells the fact; likewise the two below. */
    @Permit(Role.OFFICE_CLERK)
    public void checked(CaseId id) {
        become(id, CaseStatus.CHECKED);
    }

    @Permit(Role.OFFICE_CLERK)
    public void shortlisted(CaseId id) {
        become(id, CaseStatus.SHORTLISTED);
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void excluded(CaseId id) {
        become(id, CaseStatus.EXCLUDED);
    }

    private void become(CaseId id, CaseStatus next) {
        var found = cases.locked(id);
        Refused.ifAny(found.objectionsTo(next, caller.account(), Set.copyOf(cases.recommenders(id)), cases.consent(id).isPresent()));
        found.become(next);
    }

    /** Part of publishing the notice of the shortlist: from now on everybody may know these candidates. */
    @Permit(Role.OFFICE_CLERK)
    public void shown(RoundId round) {
        for (var each : cases.shortlist(round)) {
            each.show(clock.instant());
            if (each.portrait() != null) uploads.publish(each.portrait());
        }
    }

    /** Those on the public shortlist, in the order of surname strokes; nobody before the notice stands. */
    @Permit(Role.PUBLIC)
    public List<CandidateRow> candidates(RoundId round) {
        return cases.shortlist(round).stream().filter(NominationCase::shown).map(NominationCase::row).sorted(Strokes.by(CandidateRow::name)).toList();
    }

    /** @throws Missing unless the public may know the candidate */
    @Permit(Role.PUBLIC)
    public CandidateRow candidate(CaseId id) {
        var found = cases.get(id);
        if (!found.shown()) throw new Missing(id);
        return found.row();
    }
}
