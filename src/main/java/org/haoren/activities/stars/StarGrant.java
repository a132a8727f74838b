package org.haoren.activities.stars;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/**
 * Stars for a volunteer: proposed by one person, in public notice for some working days, then granted or declined by another. Granted, they are held until a higher
 * grant replaces them, two people take them back, or they expire.
 */
@Entity
@Table(name = "star_grant")
class StarGrant {
    private static final Integer YES = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "star_grant_seq")
    @SequenceGenerator(name = "star_grant_seq", sequenceName = "star_grant_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private AccountId account;
    private String number;
    private int stars;
    private long minutes;
    @Enumerated(EnumType.STRING) private StarState state;
    private Integer undecided;
    private Integer held;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "proposed_name"))
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
    private Signature proposed;
    @Column(name = "notice_ends_at") private Instant noticeEndsAt;
    private String reason;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Signature decided;
    @Column(name = "expires_on") private LocalDate expiresOn;
    @Column(name = "end_reason") private String endReason;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "ending_by"))
    @AttributeOverride(name = "name", column = @Column(name = "ending_name"))
    @AttributeOverride(name = "at", column = @Column(name = "ending_at"))
    private Signature ending;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "name", column = @Column(name = "ended_name"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    private Signature ended;

    protected StarGrant() {}

    StarGrant(Standing standing, String number, int stars, Signature person, Instant noticeEndsAt) {
        code = Codes.random();
        account = standing.account();
        this.number = number;
        this.stars = stars;
        minutes = standing.minutes();
        state = StarState.NOTICE;
        undecided = YES;
        proposed = person;
        this.noticeEndsAt = noticeEndsAt;
    }

    boolean noticeOver(Instant now) {
        return !now.isBefore(noticeEndsAt);
    }

    /** Every reason at once; empty means that this person may decide so. @param form may lack parts @param evidence by now */
    List<Refusal> objectionsToDeciding(Decider person, StarDecisionForm form, Evidence evidence, List<StarObjection> objections, Instant now) {
        var found = new ArrayList<Refusal>();
        if (state != StarState.NOTICE) found.add(StarRefusal.ALREADY_DECIDED);
        found.addAll(person.objections(account, StarRefusal.NOT_FOR_YOURSELF));
        if (proposed.by(person)) found.add(StarRefusal.PROPOSED_BY_YOU);
        if (objections.stream().anyMatch(each -> !each.answered())) found.add(StarRefusal.OBJECTION_OPEN);
        if (form.verdict() == StarVerdict.GRANTED) {
            if (!noticeOver(now)) found.add(StarRefusal.NOTICE_STANDS);
            found.addAll(evidence.objections(stars));
            if (objections.stream().anyMatch(StarObjection::upheld)) found.add(StarRefusal.OBJECTION_UPHELD);
        }
        if (form.verdict() == StarVerdict.DECLINED && (form.reason() == null || form.reason().isBlank())) found.add(StarRefusal.REASON_NEEDED.on("reason"));
        return found;
    }

    /** @param expires the first day on which it does not count any more, or null */
    void grant(Signature person, LocalDate expires) {
        state = StarState.GRANTED;
        undecided = null;
        held = YES;
        decided = person;
        expiresOn = expires;
    }

    void decline(String why, Signature person) {
        state = StarState.DECLINED;
        undecided = null;
        decided = person;
        reason = why.strip();
    }

    void replace() {
        over(StarState.REPLACED);
    }

    void expire() {
        over(StarState.EXPIRED);
    }

    private void over(StarState how) {
        state = how;
        held = null;
    }

    /** @param reached by now */
    List<Refusal> objectionsToEnding(Decider person, int reached) {
        var found = new ArrayList<Refusal>();
        if (state != StarState.GRANTED) found.add(StarRefusal.NOT_HELD);
        found.addAll(person.objections(account, StarRefusal.NOT_FOR_YOURSELF));
        if (ending != null) found.add(StarRefusal.WITHDRAWAL_PROPOSED);
        if (reached >= stars) found.add(StarRefusal.STILL_REACHED);
        return found;
    }

    void proposeEnd(String why, Signature person) {
        endReason = why.strip();
        ending = person;
    }

    /** @param reached by now: what was corrected meanwhile stays */
    List<Refusal> objectionsToConfirmingEnd(Decider person, int reached) {
        var found = new ArrayList<Refusal>();
        if (state != StarState.GRANTED) found.add(StarRefusal.NOT_HELD);
        if (ending == null) found.add(StarRefusal.NO_WITHDRAWAL);
        found.addAll(person.objections(account, StarRefusal.NOT_FOR_YOURSELF));
        if (ending != null && ending.by(person)) found.add(StarRefusal.WITHDRAWAL_BY_YOU);
        if (reached >= stars) found.add(StarRefusal.STILL_REACHED);
        return found;
    }

    void end(Signature person) {
        over(StarState.WITHDRAWN);
        ended = person;
    }

    List<Refusal> objectionsToObjecting(AccountId person, boolean verified, List<StarObjection> known, Instant now) {
        var found = new ArrayList<Refusal>();
        if (!verified) found.add(StarRefusal.NOT_VERIFIED);
        if (state != StarState.NOTICE || noticeOver(now)) found.add(StarRefusal.NOTICE_OVER);
        if (account.equals(person)) found.add(StarRefusal.OWN_STAR);
        if (known.stream().anyMatch(each -> !each.answered() && each.by(person))) found.add(StarRefusal.ONE_STILL_OPEN);
        return found;
    }

    String code() {
        return code;
    }

    AccountId account() {
        return account;
    }

    int stars() {
        return stars;
    }

    StarState state() {
        return state;
    }

    /** @param name masked, null where nobody agreed to it @param lastDay of the notice */
    StarRow row(String name, LocalDate lastDay, List<StarObjection> objections, Instant now) {
        var outcomes = objections.stream().filter(StarObjection::answered).map(StarObjection::outcome).toList();
        return new StarRow(code, number, name, stars, state, Signature.row(proposed).at(), lastDay, noticeOver(now), objections.size() - outcomes.size(), outcomes,
                decided == null ? null : Signature.row(decided).at(), expiresOn, state == StarState.WITHDRAWN ? endReason : null, ended == null ? null : Signature.row(ended).at());
    }

    Instant noticeEndsAt() {
        return noticeEndsAt;
    }

    StarFileRow file(StarRow row, String volunteer, Standing standing, int reached, Decider reader) {
        return new StarFileRow(row, volunteer, standing.minutes(), state == StarState.GRANTED && reached < stars, Signature.row(proposed), Signature.row(decided),
                Signature.row(ending), reason == null ? endReason : reason, reader.near(account));
    }
}
