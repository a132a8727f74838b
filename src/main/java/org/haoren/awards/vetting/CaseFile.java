package org.haoren.awards.vetting;

import java.util.ArrayList;
import java.util.List;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.nomination.ConsentRow;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/**
 * Everything known of a case at one moment, and what speaks against each act of one person.
 *
 * @param vetting null while nobody has checked it
 * @param consent null while the candidate has not agreed to be named
 * @param exclusion the one that stands, pending or in force; null if none does
 * @param recommender whether the person recommended this candidate
 * @param frozen whether voting has begun, so that nobody leaves the paper any more
 */
record CaseFile(Vetting vetting, ConsentRow consent, List<Opinion> opinions, Exclusion exclusion, boolean recommender, boolean frozen) {
    List<Refusal> objections(Act act, AccountId person) {
        var found = new ArrayList<Refusal>();
        if (recommender) found.add(VettingRefusal.RECOMMENDED_BY_YOU);
        if (exclusion != null && exclusion.inForce()) found.add(VettingRefusal.EXCLUDED);
        else found.addAll(switch (act) {
            case CHECK -> vetting == null ? List.<Refusal>of() : List.of(VettingRefusal.ALREADY_CHECKED);
            case CONSENT -> toConsent();
            case OPINION -> toOpinion();
            case SHORTLIST -> toShortlist(person);
            case EXCLUDE -> toExclude();
            case DECIDE_EXCLUSION -> toDecide(person);
        });
        return found;
    }

    private List<Refusal> toConsent() {
        if (vetting == null) return List.of(VettingRefusal.NOT_CHECKED);
        return consent != null ? List.of(VettingRefusal.ALREADY_CONSENTED) : List.of();
    }

    private List<Refusal> toOpinion() {
        if (vetting == null) return List.of(VettingRefusal.NOT_CHECKED);
        return vetting.shortlisted() ? List.of(VettingRefusal.ALREADY_DECIDED) : List.of();
    }

    private List<Refusal> toShortlist(AccountId person) {
        if (vetting == null) return List.of(VettingRefusal.NOT_CHECKED);
        var found = new ArrayList<Refusal>();
        if (vetting.shortlisted()) found.add(VettingRefusal.ALREADY_DECIDED);
        if (vetting.checkedBy(person)) found.add(VettingRefusal.CHECKED_BY_YOU);
        if (consent == null) found.add(VettingRefusal.NO_CONSENT);
        if (opinions.isEmpty()) found.add(VettingRefusal.NO_OPINION);
        if (opinions.stream().anyMatch(Opinion::disagrees)) found.add(VettingRefusal.OPINION_DISAGREES);
        if (exclusion != null) found.add(VettingRefusal.EXCLUSION_PENDING);
        return found;
    }

    private List<Refusal> toExclude() {
        var found = new ArrayList<Refusal>();
        if (exclusion != null) found.add(VettingRefusal.EXCLUSION_PENDING);
        if (frozen) found.add(VettingRefusal.TOO_LATE_TO_EXCLUDE);
        return found;
    }

    private List<Refusal> toDecide(AccountId person) {
        var found = new ArrayList<Refusal>();
        if (exclusion == null) found.add(VettingRefusal.NO_EXCLUSION_PENDING);
        else if (exclusion.proposedBy(person)) found.add(VettingRefusal.PROPOSED_BY_YOU);
        if (frozen) found.add(VettingRefusal.TOO_LATE_TO_EXCLUDE);
        return found;
    }

    VettingFileRow row(CandidateRow candidate, List<Exclusion> dismissed) {
        return new VettingFileRow(candidate, vetting == null ? null : vetting.row(), consent, opinions.stream().map(Opinion::row).toList(),
                exclusion == null ? null : exclusion.row(), dismissed.stream().map(Exclusion::row).toList());
    }
}
