package org.haoren.awards.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.nomination.CaseStatus;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.notice.NoticeDesk;
import org.haoren.awards.notice.NoticeId;
import org.haoren.awards.notice.NoticeKind;
import org.haoren.awards.notice.NoticeLine;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.words.Strokes;

/** Brings a vetted round before the public: nothing may be left undecided, so that nobody drops out in silence. */
@ApplicationScoped
@Transactional
@Permit
public class ShortlistDesk {
    @Inject RoundDesk rounds;
    @Inject NominationDesk nominations;
    @Inject NoticeDesk notices;
    @Inject Clock clock;

    /** Everything that stands between the vetting and its notice. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public List<Refusal> missing(RoundId id) {
        var found = new ArrayList<Refusal>();
        var counts = nominations.counts(id);
        var undecided = counts.get(CaseStatus.RECOMMENDED) + counts.get(CaseStatus.CHECKED);
        if (notices.published(id, NoticeKind.SHORTLIST)) return List.of(VettingRefusal.SHORTLIST_PUBLISHED);
        if (clock.instant().isBefore(rounds.one(id).nominationCloses())) found.add(VettingRefusal.NOMINATION_OPEN);
        if (undecided > 0) found.add(VettingRefusal.CASES_UNDECIDED.with(undecided));
        if (counts.get(CaseStatus.SHORTLISTED) == 0) found.add(VettingRefusal.NOBODY_SHORTLISTED);
        return found;
    }

    /** Puts the shortlist to public notice. @throws Refused with everything that is missing */
    @Permit(Role.OFFICE_CLERK)
    public NoticeId publish(RoundId id) {
        Refused.ifAny(missing(id));
        var round = rounds.one(id);
        return notices.publish(id, NoticeKind.SHORTLIST, shortlisted(id).stream().map(each -> line(round, each)).toList());
    }

    /** Whether the shortlist has stood its notice and no objection is open: then its candidates can be voted for. */
    @Permit(Role.PUBLIC)
    public boolean settled(RoundId id) {
        return notices.ended(id, NoticeKind.SHORTLIST);
    }

    private List<CandidateRow> shortlisted(RoundId id) {
        var all = new ArrayList<CandidateRow>();
        var page = nominations.cases(id, CaseStatus.SHORTLISTED, 1);
        all.addAll(page.rows());
        for (var number = 2; number <= page.pages(); number++) all.addAll(nominations.cases(id, CaseStatus.SHORTLISTED, number).rows());
        all.sort(Strokes.by(CandidateRow::name));
        return all;
    }

    private static NoticeLine line(RoundRow round, CandidateRow candidate) {
        var category = round.category(candidate.category());
        var english = candidate.nameEn() == null || candidate.nameEn().isBlank() ? candidate.name() : candidate.nameEn();
        return new NoticeLine(candidate.id().code(), category.zh() + " · " + candidate.name() + " · " + candidate.headlineZh(),
                (category.en() == null || category.en().isBlank() ? category.zh() : category.en()) + " · " + english
                        + (candidate.headlineEn() == null || candidate.headlineEn().isBlank() ? "" : " · " + candidate.headlineEn()));
    }
}
