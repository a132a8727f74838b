package org.haoren.awards.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.rounds.Phase;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.time.WorkingDays;

/** Publishes notices and says when they have stood long enough. */
@ApplicationScoped
@Transactional
@Permit
public class NoticeDesk {
    @Inject NoticeStore notices;
    @Inject RoundDesk rounds;
    @Inject NominationDesk nominations;
    @Inject WorkingDays calendar;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /**
     * The shortlist in the round's notice phase, the result from the round's result notice on. With the shortlist its candidates become public.
     * What waits for the notice gives way where it began late.
     *
     * @throws Refused with {@link NoticeRefusal}
     */
    @Permit(Role.OFFICE_CLERK)
    public NoticeId publish(RoundId round, NoticeKind kind, @NotNull @Size(max = 500) List<@NotNull @Valid NoticeLine> lines) {
        var now = clock.instant();
        Refused.ifAny(objections(kind, rounds.one(round).phase(now), lines.isEmpty()));
        if (notices.of(round, kind).isPresent()) throw new Refused(NoticeRefusal.ALREADY_PUBLISHED);
        var notice = new PublicNotice(round, kind, lines, settings.number("haoren.notice.working-days"), caller.account(), now);
        notices.add(notice);
        if (kind == NoticeKind.SHORTLIST) nominations.shown(round);
        var subjects = lines.stream().map(NoticeLine::subject).collect(Collectors.joining(" "));
        facts.fire(new NoticeFacts.NoticePublished(notice.id().code(), round.code(), kind.name(), subjects, now));
        rounds.giveWay(round, notice.waiting(), notice.endsAt(List.of(), calendar, time.zone()));
        return notice.id();
    }

    static List<Refusal> objections(NoticeKind kind, Phase phase, boolean empty) {
        var found = new ArrayList<Refusal>();
        var right = kind == NoticeKind.SHORTLIST ? Phase.NOTICE : Phase.RESULT_NOTICE;
        if (phase.compareTo(right) < 0) found.add(NoticeRefusal.NOT_YET);
        if (phase.compareTo(right) > 0) found.add(NoticeRefusal.TOO_LATE);
        if (empty) found.add(NoticeRefusal.NOTHING_TO_PUBLISH);
        return found;
    }

    @Permit(Role.PUBLIC)
    public NoticeRow one(NoticeId id) {
        return row(notices.get(id));
    }

    /** Whether it stands or has stood. */
    @Permit(Role.PUBLIC)
    public boolean published(RoundId round, NoticeKind kind) {
        return notices.of(round, kind).isPresent();
    }

    @Permit(Role.PUBLIC)
    public Optional<NoticeRow> of(RoundId round, NoticeKind kind) {
        return notices.of(round, kind).map(this::row);
    }

    /** The notices of a round, the shortlist first. */
    @Permit(Role.PUBLIC)
    public List<NoticeRow> all(RoundId round) {
        return Stream.of(NoticeKind.values()).flatMap(kind -> notices.of(round, kind).stream()).map(this::row).toList();
    }

    /** Whether such a notice was published, has stood its working days, and no objection is open. */
    @Permit(Role.PUBLIC)
    public boolean ended(RoundId round, NoticeKind kind) {
        return notices.of(round, kind).map(found -> found.ended(notices.objections(found.id()), calendar, time.zone(), clock.instant())).orElse(false);
    }

    private NoticeRow row(PublicNotice notice) {
        return notice.row(notices.objections(notice.id()), calendar, time.zone(), clock.instant());
    }
}
