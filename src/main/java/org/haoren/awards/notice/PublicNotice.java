package org.haoren.awards.notice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.haoren.awards.rounds.Phase;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.time.WorkingDays;

/** A notice from its publishing on. Its lines never change; when it ends depends on the objections raised while it stands: {@link NoticeClock}. */
@Entity
@Table(name = "notice")
class PublicNotice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private long id;
    private String code;
    private String round;
    @Enumerated(EnumType.STRING) private NoticeKind kind;
    @Column(name = "published_at") private Instant publishedAt;
    @Column(name = "published_by") private AccountId publishedBy;
    @Column(name = "working_days") private int workingDays;
    @ElementCollection
    @CollectionTable(name = "notice_line", joinColumns = @JoinColumn(name = "notice"))
    @OrderColumn(name = "place")
    private List<Line> lines = new ArrayList<>();

    protected PublicNotice() {}

    PublicNotice(RoundId round, NoticeKind kind, List<NoticeLine> lines, int workingDays, AccountId clerk, Instant now) {
        code = Codes.random();
        this.round = round.code();
        this.kind = kind;
        this.workingDays = workingDays;
        publishedBy = clerk;
        publishedAt = now;
        lines.forEach(line -> this.lines.add(new Line(line)));
    }

    /** The instant at which it has stood long enough, or null while an objection is open. */
    Instant endsAt(List<Objection> objections, WorkingDays calendar, ZoneId zone) {
        if (objections.stream().anyMatch(each -> !each.answered())) return null;
        return lastDay(objections, calendar, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private LocalDate lastDay(List<Objection> objections, WorkingDays calendar, ZoneId zone) {
        var stops = objections.stream().map(each -> each.stop(zone)).toList();
        return new NoticeClock(LocalDate.ofInstant(publishedAt, zone), workingDays, calendar).lastDay(stops);
    }

    boolean ended(List<Objection> objections, WorkingDays calendar, ZoneId zone, Instant now) {
        var end = endsAt(objections, calendar, zone);
        return end != null && !now.isBefore(end);
    }

    List<Refusal> objectionsToObjecting(String subject, boolean ended, boolean oneOpen, boolean verified) {
        var found = new ArrayList<Refusal>();
        if (!verified) found.add(NoticeRefusal.NOT_VERIFIED);
        if (ended) found.add(NoticeRefusal.NOTICE_OVER);
        if (oneOpen) found.add(NoticeRefusal.ONE_STILL_OPEN);
        if (!subject.isEmpty() && lines.stream().noneMatch(line -> Objects.equals(line.subject(), subject))) found.add(NoticeRefusal.UNKNOWN_SUBJECT.on("subject"));
        return found;
    }

    RoundId round() {
        return new RoundId(round);
    }

    /** What does not begin before this notice has ended. */
    Phase waiting() {
        return kind == NoticeKind.SHORTLIST ? Phase.VOTING : Phase.PUBLISHED;
    }

    NoticeId id() {
        return new NoticeId(code);
    }

    NoticeRow row(List<Objection> objections, WorkingDays calendar, ZoneId zone, Instant now) {
        var end = endsAt(objections, calendar, zone);
        var open = (int) objections.stream().filter(each -> !each.answered()).count();
        var outcomes = objections.stream().filter(Objection::answered).map(Objection::outcome).toList();
        return new NoticeRow(id(), new RoundId(round), kind, publishedAt, workingDays, end == null ? null : lastDay(objections, calendar, zone), end,
                end != null && !now.isBefore(end), open, lines.stream().map(Line::row).toList(), outcomes);
    }
}
