package org.haoren.awards.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import org.haoren.platform.config.Settings;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.time.WorkingDays;

/** Gathers what the rules of opening are measured by: the programme, the calendar, the settings, the moment. */
@ApplicationScoped
class OpeningRules {
    @Inject RoundStore rounds;
    @Inject WorkingDays days;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject Clock clock;

    Opening opening(Round round) {
        var programme = rounds.programme(round.programme()).orElseThrow();
        return new Opening(round, programme, days, settings.number("haoren.notice.working-days"), time.zone(), clock.instant());
    }

    /** Everything that is frozen by opening, in one line that the log can commit to. */
    static String text(RoundRow row) {
        var dates = java.util.stream.Stream.of(row.nominationOpens(), row.nominationCloses(), row.vettingCloses(), row.noticeFrom(), row.votingOpens(),
                row.votingCloses(), row.resultNoticeFrom(), row.publishOn()).map(Object::toString).collect(Collectors.joining(" "));
        var categories = row.categories().stream().map(CategoryRow::code).collect(Collectors.joining(" "));
        return "document " + row.documentNumber() + "; body " + row.approvingBody() + "; cycle " + row.cycle() + "; quota " + row.quota() + "; categories "
                + categories + "; dates " + dates + "; ballot " + row.rules().text() + "; honours per category " + row.honoursPerCategory()
                + "; public weight " + row.publicWeight();
    }
}
