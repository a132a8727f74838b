package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.haoren.awards.nomination.ConsentForm;
import org.haoren.awards.nomination.Manner;
import org.haoren.awards.notice.AnswerForm;
import org.haoren.awards.notice.Ground;
import org.haoren.awards.notice.NoticeId;
import org.haoren.awards.notice.ObjectionDesk;
import org.haoren.awards.notice.ObjectionForm;
import org.haoren.awards.vetting.CheckForm;
import org.haoren.awards.vetting.OpinionForm;
import org.haoren.awards.vetting.ShortlistDesk;
import org.haoren.awards.vetting.Verdict;
import org.haoren.awards.vetting.VettingDesk;
import org.haoren.platform.time.CityTime;

/** One clerk checks, the police give their opinion, the other clerk shortlists; the list stands in public, residents object, the office answers. */
@ApplicationScoped
class DemoVetting {
    private static final String POLICE = "10000000005";
    private static final String OBJECTOR = "10000000012";
    @Inject VettingDesk vetting;
    @Inject ShortlistDesk shortlists;
    @Inject ObjectionDesk objections;
    @Inject CityTime time;
    @Inject Cast cast;

    void plan(DemoRound round, List<CSVRecord> candidates, DemoAccounts.Staff staff) {
        var moment = round.instant("nomination_closes").plus(Duration.ofHours(6));
        for (var candidate : candidates) shortlist(round, candidate, staff, moment);
        var published = round.instant("notice_from").plus(Duration.ofMinutes(30));
        cast.act(staff.clerk(), published, () -> {
            var notice = shortlists.publish(round.id());
            for (var row : SeedFile.rows("objections.csv"))
                if (row.get("round").equals(round.code())) objection(round, row, notice, staff, published.plus(Duration.ofHours(5)));
        });
    }

    private void shortlist(DemoRound round, CSVRecord candidate, DemoAccounts.Staff staff, Instant moment) {
        cast.act(staff.clerk(), moment, () -> {
            var id = round.cases.get(candidate.get("name"));
            vetting.check(id, new CheckForm("走访了本人、邻居和所在单位，事迹属实。"));
            vetting.consent(id, new ConsentForm(time.day(moment), Manner.IN_PERSON, ""));
            cast.act(POLICE, moment.plus(Duration.ofHours(20)), () -> vetting.opinion(id, new OpinionForm("", Verdict.AGREE, "")));
            cast.act(staff.otherClerk(), moment.plus(Duration.ofHours(26)), () -> vetting.shortlist(id));
        });
    }

    private void objection(DemoRound round, CSVRecord row, NoticeId notice, DemoAccounts.Staff staff, Instant moment) {
        var subject = round.cases.get(row.get("candidate_name"));
        cast.act(OBJECTOR, moment, () -> {
            var objection = objections.object(notice, new ObjectionForm(subject.code(), Ground.UNTRUE_DEEDS, row.get("ground_zh"), null));
            if (row.get("answer_zh").isEmpty()) return;
            cast.act(staff.otherClerk(), moment.plus(Duration.ofHours(3)), () -> objections.answer(objection, new AnswerForm(false, row.get("answer_zh"))));
        });
    }
}
