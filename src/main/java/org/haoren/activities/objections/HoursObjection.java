package org.haoren.activities.objections;

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
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.QuestionedRow;
import org.haoren.places.stations.StationId;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Bilingual;

/** What a volunteer, or their guardian, holds against an entry: open until somebody who had no part in the entry decides, or until it is withdrawn. Its words go with the account. */
@Entity
@Table(name = "hours_objection")
class HoursObjection {
    private static final Integer OPEN = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hours_objection_seq")
    @SequenceGenerator(name = "hours_objection_seq", sequenceName = "hours_objection_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String entry;
    private AccountId volunteer;
    private String station;
    private String zh;
    private String en;
    @Column(name = "served_at") private Instant servedAt;
    private int recorded;
    @Enumerated(EnumType.STRING) private HoursGround ground;
    private Integer minutes;
    private String statement;
    @Column(name = "raised_by") private AccountId raisedBy;
    @Column(name = "raised_at") private Instant raisedAt;
    @Column(name = "due_on") private LocalDate dueOn;
    private Integer open;
    @Enumerated(EnumType.STRING) private HoursObjectionState state;
    private String answer;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Signature decided;
    private String corrected;

    protected HoursObjection() {}

    HoursObjection(QuestionedRow about, HoursObjectionForm form, AccountId raisedBy, Instant now, LocalDate dueOn) {
        code = Codes.random();
        entry = about.id().code();
        volunteer = about.volunteer();
        station = about.station().code();
        zh = about.zh();
        en = about.en();
        servedAt = about.servedAt();
        recorded = about.minutes();
        ground = form.ground();
        minutes = ground == HoursGround.MINUTES ? form.minutes() : ground == HoursGround.MISSING ? Integer.valueOf(recorded) : null;
        statement = form.text().strip();
        this.raisedBy = raisedBy;
        raisedAt = now;
        this.dueOn = dueOn;
        open = OPEN;
        state = HoursObjectionState.OPEN;
    }

    /** @param tookPart whether the person had a part in the entry */
    List<Refusal> objectionsToDeciding(Decider person, boolean tookPart) {
        var found = new ArrayList<Refusal>();
        if (open == null) found.add(HoursObjectionRefusal.NOT_OPEN);
        found.addAll(person.objections(volunteer, HoursObjectionRefusal.OWN_HOURS));
        if (!raisedBy.equals(volunteer) && raisedBy.equals(person.account())) found.add(HoursObjectionRefusal.OWN_OBJECTION);
        if (tookPart) found.add(HoursObjectionRefusal.TOOK_PART);
        return found;
    }

    List<Refusal> objectionsToCorrecting(Integer found) {
        return HoursObjectionRules.toCorrecting(ground, recorded, minutes, found);
    }

    /** Whether, once upheld, something else stands in its place. */
    boolean corrects() {
        return ground != HoursGround.NOT_THERE;
    }

    /** @param instead null where nothing stands in its place */
    void uphold(String reason, Signature person, EntryId instead) {
        end(HoursObjectionState.UPHELD, reason, person);
        corrected = instead == null ? null : instead.code();
    }

    void reject(String reason, Signature person) {
        end(HoursObjectionState.REJECTED, reason, person);
    }

    private void end(HoursObjectionState how, String reason, Signature person) {
        open = null;
        state = how;
        answer = reason.strip();
        decided = person;
    }

    List<Refusal> objectionsToWithdrawing() {
        return open == null ? List.of(HoursObjectionRefusal.NOT_OPEN) : List.of();
    }

    void withdraw() {
        open = null;
        state = HoursObjectionState.WITHDRAWN;
    }

    boolean decided() {
        return decided != null;
    }

    String code() {
        return code;
    }

    EntryId entry() {
        return new EntryId(entry);
    }

    AccountId volunteer() {
        return volunteer;
    }

    AccountId raisedBy() {
        return raisedBy;
    }

    String station() {
        return station;
    }

    HoursObjectionState state() {
        return state;
    }

    Bilingual title() {
        return new Bilingual(zh, en);
    }

    /** @param name of the volunteer; null for themself */
    HoursObjectionRow row(String name, LocalDate today) {
        return new HoursObjectionRow(code, entry(), name, new StationId(station), zh, en, servedAt, recorded, ground, minutes, statement, raisedAt, dueOn, open != null && today.isAfter(dueOn), state,
                answer, Signature.row(decided), corrected == null ? null : new EntryId(corrected));
    }
}
