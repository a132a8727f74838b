package org.haoren.awards.rounds;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.time.WorkingDays;

/** A round's dates. Null while a date has not been decided. */
@Embeddable
class PhaseCalendar {
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final List<String> FIELDS = List.of("nominationOpens", "nominationCloses", "vettingCloses", "noticeFrom", "votingOpens", "votingCloses",
            "resultNoticeFrom", "publishOn");
    private static final List<RoundRefusal> MISSING = List.of(RoundRefusal.NOMINATION_OPENS_MISSING, RoundRefusal.NOMINATION_CLOSES_MISSING,
            RoundRefusal.VETTING_CLOSES_MISSING, RoundRefusal.NOTICE_FROM_MISSING, RoundRefusal.VOTING_OPENS_MISSING, RoundRefusal.VOTING_CLOSES_MISSING,
            RoundRefusal.RESULT_NOTICE_FROM_MISSING, RoundRefusal.PUBLISH_ON_MISSING);
    /** A notice may begin in the moment in which what it tells is done. */
    private static final List<String> MAY_FOLLOW_AT_ONCE = List.of("noticeFrom", "resultNoticeFrom");
    @Column(name = "nomination_opens") private Instant nominationOpens;
    @Column(name = "nomination_closes") private Instant nominationCloses;
    @Column(name = "vetting_closes") private Instant vettingCloses;
    @Column(name = "notice_from") private Instant noticeFrom;
    @Column(name = "voting_opens") private Instant votingOpens;
    @Column(name = "voting_closes") private Instant votingCloses;
    @Column(name = "result_notice_from") private Instant resultNoticeFrom;
    @Column(name = "publish_on") private Instant publishOn;
    /** As they stood at opening; null where they still do. */
    @Column(name = "planned_voting") private Instant plannedVoting;
    @Column(name = "planned_publishing") private Instant plannedPublishing;

    protected PhaseCalendar() {}

    PhaseCalendar(RoundForm form, ZoneId zone) {
        nominationOpens = instant(form.nominationOpens(), zone);
        nominationCloses = instant(form.nominationCloses(), zone);
        vettingCloses = instant(form.vettingCloses(), zone);
        noticeFrom = instant(form.noticeFrom(), zone);
        votingOpens = instant(form.votingOpens(), zone);
        votingCloses = instant(form.votingCloses(), zone);
        resultNoticeFrom = instant(form.resultNoticeFrom(), zone);
        publishOn = instant(form.publishOn(), zone);
    }

    private static Instant instant(LocalDateTime wall, ZoneId zone) {
        return wall == null ? null : wall.atZone(zone).toInstant();
    }

    /** In the order of {@link RoundForm}; holds nulls. */
    List<Instant> dates() {
        return Arrays.asList(nominationOpens, nominationCloses, vettingCloses, noticeFrom, votingOpens, votingCloses, resultNoticeFrom, publishOn);
    }

    List<Refusal> missing() {
        var found = new ArrayList<Refusal>();
        for (var i = 0; i < FIELDS.size(); i++) if (dates().get(i) == null) found.add(MISSING.get(i).on(FIELDS.get(i)));
        return found;
    }

    /** Every date that does not lie after the last one decided before it. */
    List<Refusal> disorder(ZoneId zone) {
        var found = new ArrayList<Refusal>();
        Instant before = null;
        for (var i = 0; i < FIELDS.size(); i++) {
            var date = dates().get(i);
            if (date == null) continue;
            var follows = before == null || date.isAfter(before) || date.equals(before) && MAY_FOLLOW_AT_ONCE.contains(FIELDS.get(i));
            if (!follows) found.add(RoundRefusal.DATES_OUT_OF_ORDER.on(FIELDS.get(i)).with(wall(before, zone), wall(date, zone)));
            before = date;
        }
        return found;
    }

    /** Both notices must be able to run their full working days before what follows. Source: domain.md 5. */
    List<Refusal> shortNotices(WorkingDays days, int workingDays, ZoneId zone) {
        return Stream.of(shortNotice(noticeFrom, votingOpens, RoundRefusal.NOTICE_TOO_SHORT.on("votingOpens"), days, workingDays, zone),
                shortNotice(resultNoticeFrom, publishOn, RoundRefusal.RESULT_NOTICE_TOO_SHORT.on("publishOn"), days, workingDays, zone)).flatMap(List::stream).toList();
    }

    private static List<Refusal> shortNotice(Instant from, Instant next, Refusal otherwise, WorkingDays days, int workingDays, ZoneId zone) {
        if (from == null || next == null) return List.of();
        var end = days.lastDayOfNotice(LocalDateTime.ofInstant(from, zone).toLocalDate(), workingDays).plusDays(1).atStartOfDay(zone).toInstant();
        return next.isBefore(end) ? List.of(otherwise.with(workingDays, wall(end, zone))) : List.of();
    }

    /**
     * What may not begin before a notice has ended moves behind its end, and all that follows with it: by whole days, so that the hours stay as they were told.
     *
     * @param noticeEnds of the shortlist's notice
     * @return whether anything had to move
     */
    boolean giveWayToShortlist(Instant noticeEnds, WorkingDays calendar, int workingDays, ZoneId zone) {
        var days = daysUntil(votingOpens, noticeEnds, zone);
        if (days == 0) return false;
        if (plannedVoting == null) plannedVoting = votingOpens;
        keepPlannedPublishing();
        votingOpens = later(votingOpens, days, zone);
        votingCloses = later(votingCloses, days, zone);
        resultNoticeFrom = later(resultNoticeFrom, days, zone);
        publishOn = later(publishOn, days, zone);
        while (!shortNotice(resultNoticeFrom, publishOn, RoundRefusal.RESULT_NOTICE_TOO_SHORT, calendar, workingDays, zone).isEmpty()) publishOn = later(publishOn, 1, zone);
        return true;
    }

    /** The same for publishing, which waits for the result's notice. */
    boolean giveWayToResult(Instant noticeEnds, ZoneId zone) {
        var days = daysUntil(publishOn, noticeEnds, zone);
        if (days == 0) return false;
        keepPlannedPublishing();
        publishOn = later(publishOn, days, zone);
        return true;
    }

    private void keepPlannedPublishing() {
        if (plannedPublishing == null) plannedPublishing = publishOn;
    }

    /** The fewest by which {@code date} has to move so as not to lie before {@code end}. */
    private static long daysUntil(Instant date, Instant end, ZoneId zone) {
        var days = Math.max(0, ChronoUnit.DAYS.between(date.atZone(zone), end.atZone(zone)));
        return later(date, days, zone).isBefore(end) ? days + 1 : days;
    }

    private static Instant later(Instant date, long days, ZoneId zone) {
        return date.atZone(zone).plusDays(days).toInstant();
    }

    Instant plannedVoting() {
        return plannedVoting;
    }

    Instant plannedPublishing() {
        return plannedPublishing;
    }

    boolean nominationOver(Instant now) {
        return nominationCloses != null && !now.isBefore(nominationCloses);
    }

    static String wall(Instant date, ZoneId zone) {
        return WALL.format(LocalDateTime.ofInstant(date, zone));
    }
}
