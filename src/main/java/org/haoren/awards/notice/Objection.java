package org.haoren.awards.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.files.FileId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.refusal.Refusal;

/** An objection: raised with ground and evidence, open until the office answers it once. What the objector wrote is kept encrypted. */
@Entity
@Table(name = "notice_objection")
class Objection {
    static final String STATEMENT = "notice_objection.statement";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_objection_seq")
    @SequenceGenerator(name = "notice_objection_seq", sequenceName = "notice_objection_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String notice;
    private String subject;
    @Enumerated(EnumType.STRING) private Ground ground;
    private String statement;
    private String evidence;
    private AccountId objector;
    @Column(name = "raised_at") private Instant raisedAt;
    private Boolean upheld;
    private String answer;
    @Column(name = "answered_by") private AccountId answeredBy;
    @Column(name = "answered_at") private Instant answeredAt;

    protected Objection() {}

    /** @param statement sealed */
    Objection(NoticeId notice, String subject, Ground ground, String statement, FileId evidence, AccountId objector, Instant now) {
        code = Codes.random();
        this.notice = notice.code();
        this.subject = subject;
        this.ground = ground;
        this.statement = statement;
        this.evidence = evidence == null ? null : evidence.code();
        this.objector = objector;
        raisedAt = now;
    }

    List<Refusal> objectionsToAnswering(Decider clerk) {
        var found = new ArrayList<Refusal>();
        found.addAll(clerk.objections(objector, NoticeRefusal.OWN_OBJECTION));
        if (answered()) found.add(NoticeRefusal.ALREADY_ANSWERED);
        return found;
    }

    void answer(AnswerForm form, AccountId clerk, Instant now) {
        upheld = form.upheld();
        answer = form.text().strip();
        answeredBy = clerk;
        answeredAt = now;
    }

    boolean answered() {
        return answeredAt != null;
    }

    boolean by(AccountId account) {
        return objector.equals(account);
    }

    /** The days on which it held the clock; only of an answered one. */
    NoticeClock.Stop stop(ZoneId zone) {
        return new NoticeClock.Stop(LocalDate.ofInstant(raisedAt, zone), LocalDate.ofInstant(answeredAt, zone));
    }

    ObjectionId id() {
        return new ObjectionId(code);
    }

    NoticeId notice() {
        return new NoticeId(notice);
    }

    AccountId objector() {
        return objector;
    }

    String statement() {
        return statement;
    }

    FileId evidence() {
        return evidence == null ? null : new FileId(evidence);
    }

    OutcomeRow outcome() {
        return new OutcomeRow(id(), subject, ground, raisedAt, upheld, answer, answeredAt);
    }

    ObjectionRow row(String opened, String link) {
        return new ObjectionRow(id(), notice(), subject, ground, raisedAt, opened, link, upheld, answer, answeredAt);
    }
}
