package org.haoren.activities.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** What a place in a shift came to: begun by a check-in, ended by a check-out, once each, and never changed after. Without a check-out it stays open, and its time is nobody's word. */
@Entity
class Presence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presence_seq")
    @SequenceGenerator(name = "presence_seq", sequenceName = "presence_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    @Column(name = "sign_up") private String signUp;
    private String shift;
    private String zh;
    private String en;
    private AccountId account;
    @Column(name = "ends_at") private Instant endsAt;
    @Column(name = "in_at") private Instant inAt;
    @Enumerated(EnumType.STRING) @Column(name = "in_means") private Means inMeans;
    @Column(name = "in_by") private AccountId inBy;
    @Column(name = "in_phone_at") private Instant inPhoneAt;
    @Column(name = "in_arrived_at") private Instant inArrivedAt;
    @Column(name = "out_at") private Instant outAt;
    @Enumerated(EnumType.STRING) @Column(name = "out_means") private Means outMeans;
    @Column(name = "out_by") private AccountId outBy;
    @Column(name = "out_phone_at") private Instant outPhoneAt;
    @Column(name = "out_arrived_at") private Instant outArrivedAt;
    @Enumerated(EnumType.STRING) @Column(name = "in_band") private Band inBand;
    @Column(name = "in_band_metres") private Integer inBandMetres;
    @Enumerated(EnumType.STRING) @Column(name = "out_band") private Band outBand;
    @Column(name = "out_band_metres") private Integer outBandMetres;
    private Integer minutes;

    protected Presence() {}

    /** @param signUp code of the place that it is of */
    Presence(String code, String signUp, Term term, AccountId volunteer, Passage in) {
        this.code = code;
        this.signUp = signUp;
        this.shift = term.shift().code();
        this.zh = term.zh();
        this.en = term.en();
        this.account = volunteer;
        this.endsAt = term.endsAt();
        this.inAt = in.at();
        this.inMeans = in.means();
        this.inBy = in.by();
        if (in.late() != null) {
            this.inPhoneAt = in.late().phoneAt();
            this.inArrivedAt = in.late().arrivedAt();
        }
        if (in.band() != null) {
            this.inBand = in.band().band();
            this.inBandMetres = in.band().metres();
        }
    }

    /** Every reason at once; empty means that somebody with a place may come in: [beginning - before, end). @param others presences of theirs, of any shifts */
    static List<Refusal> objections(Term term, Doors doors, Collection<Presence> others, Instant now) {
        var found = new ArrayList<Refusal>();
        if (term.calledOff(now)) found.add(PresenceRefusal.SHIFT_CALLED_OFF);
        if (!term.insured()) found.add(PresenceRefusal.SHIFT_NOT_INSURED);
        if (now.isBefore(term.startsAt().minus(doors.before()))) found.add(PresenceRefusal.TOO_EARLY.with(doors.before().toMinutes()));
        if (!now.isBefore(term.endsAt())) found.add(PresenceRefusal.SHIFT_OVER);
        if (others.stream().anyMatch(other -> !other.in(term) && other.occupies(now))) found.add(PresenceRefusal.IN_ANOTHER_SHIFT);
        return found;
    }

    /** Every reason at once; empty means that they may go: [check-in, end + after), also where the shift was called off meanwhile. */
    List<Refusal> objectionsToLeaving(Term term, Doors doors, Instant now) {
        var found = new ArrayList<Refusal>();
        if (now.isBefore(inAt)) found.add(PresenceRefusal.OUT_BEFORE_IN);
        if (!now.isBefore(term.endsAt().plus(doors.after()))) found.add(PresenceRefusal.TOO_LATE_TO_LEAVE.with(doors.after().toMinutes()));
        return found;
    }

    void leave(Term term, Passage out) {
        if (!open()) throw new IllegalStateException("Nobody leaves twice");
        outAt = out.at();
        outMeans = out.means();
        outBy = out.by();
        minutes = term.minutes(inAt, outAt);
        if (out.late() != null) {
            outPhoneAt = out.late().phoneAt();
            outArrivedAt = out.late().arrivedAt();
        }
        if (out.band() != null) {
            outBand = out.band().band();
            outBandMetres = out.band().metres();
        }
    }

    boolean open() {
        return outAt == null;
    }

    /** Whether they were, as far as is known, in that shift then: whoever forgot to check out is not any more once it is over. */
    private boolean occupies(Instant moment) {
        return !moment.isBefore(inAt) && moment.isBefore(open() ? endsAt : outAt);
    }

    boolean in(Term term) {
        return shift.equals(term.shift().code());
    }

    boolean of(String place) {
        return signUp.equals(place);
    }

    /** Whether both passages were the volunteer's own acts with a code. */
    boolean own() {
        return inMeans != Means.CARD && outMeans != Means.CARD;
    }

    /** Leaders whose word it rests on. */
    List<AccountId> leaders() {
        return Stream.of(inBy, outBy).filter(by -> by != null && !by.equals(account)).distinct().toList();
    }

    String code() {
        return code;
    }

    ShiftId shift() {
        return new ShiftId(shift);
    }

    AccountId account() {
        return account;
    }

    /** Null while it is open. */
    Integer minutes() {
        return minutes;
    }

    WhereaboutsRow whereabouts() {
        return new WhereaboutsRow(account, shift(), inAt, outAt);
    }

    PresenceRow row(PresenceNames names) {
        return new PresenceRow(code, shift(), zh, en, account, names.of(account), inAt, inMeans, helper(inMeans, inBy, names), LateNote.of(inPhoneAt, inArrivedAt), BandRow.of(inBand, inBandMetres), outAt, outMeans,
                helper(outMeans, outBy, names), LateNote.of(outPhoneAt, outArrivedAt), BandRow.of(outBand, outBandMetres), minutes);
    }

    private static String helper(Means means, AccountId by, PresenceNames names) {
        return means == Means.CARD ? names.of(by) : "";
    }
}
