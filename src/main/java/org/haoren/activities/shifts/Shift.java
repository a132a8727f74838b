package org.haoren.activities.shifts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.haoren.places.stations.StationId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Bilingual;

/**
 * A shift: published once, filled place by place until it begins, run, and over by time alone, or called off before that. Once it is full people wait: each place that comes free is kept
 * for the first of them, and is nobody else's while anybody waits.
 */
@Entity
class Shift {
    private static final Duration BEFORE = Duration.ofHours(1);
    private static final Duration AFTER = Duration.ofHours(2);
    private static final Integer STANDS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shift_seq")
    @SequenceGenerator(name = "shift_seq", sequenceName = "shift_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String station;
    private String zh;
    private String en;
    private String field;
    @Column(name = "starts_at") private Instant startsAt;
    @Column(name = "ends_at") private Instant endsAt;
    private int places;
    private int taken;
    private int offered;
    private int waiting;
    @Column(name = "last_waiting") private int lastWaiting;
    private Integer standing;
    @Column(name = "risk_zh") private String riskZh;
    @Column(name = "risk_en") private String riskEn;
    @Column(name = "minimum_age") private int minimumAge;
    private boolean pairs;
    @ElementCollection
    @CollectionTable(name = "shift_qualification", joinColumns = @JoinColumn(name = "shift"))
    @Column(name = "kind")
    private Set<String> qualifications = new HashSet<>();
    @Column(name = "published_by") private AccountId publishedBy;
    @Column(name = "published_at") private Instant publishedAt;
    private boolean dangerous;
    private String insurer;
    private String policy;
    @Column(name = "insured_at") private Instant insuredAt;
    @Column(name = "insured_by") private AccountId insuredBy;
    @Column(name = "called_off_at") private Instant calledOffAt;
    @Column(name = "called_off_by") private AccountId calledOffBy;
    @Column(name = "called_off_reason") private String calledOffReason;

    protected Shift() {}

    /** @param startsAt inclusive @param endsAt exclusive */
    Shift(String code, ShiftForm form, Instant startsAt, Instant endsAt, AccountId publisher, Instant now) {
        this.code = code;
        this.station = form.station();
        this.zh = form.zh().strip();
        this.en = text(form.en());
        this.field = form.field();
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.places = form.places();
        this.riskZh = form.riskZh().strip();
        this.riskEn = text(form.riskEn());
        this.minimumAge = form.minimumAge();
        this.pairs = form.pairs();
        if (form.qualifications() != null) this.qualifications.addAll(form.qualifications());
        this.dangerous = form.dangerous();
        this.publishedBy = publisher;
        this.publishedAt = now;
        this.standing = STANDS;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    ShiftId id() {
        return new ShiftId(code);
    }

    StationId station() {
        return new StationId(station);
    }

    String field() {
        return field;
    }

    Bilingual name() {
        return new Bilingual(zh, en);
    }

    boolean pairs() {
        return pairs;
    }

    /** Of what the shift asks for, what is not among these, in a fixed order. @param held codes that somebody holds on its day */
    List<String> lacking(Collection<String> held) {
        return qualifications.stream().filter(kind -> !held.contains(kind)).sorted().toList();
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    /**
     * Every reason at once; empty means that the place may be taken.
     *
     * @param calendar the volunteer's standing places elsewhere
     * @param adultsOnly whether its field refuses minors
     * @param kept whether a place is kept for them, because they have waited
     */
    List<Refusal> objections(Comer comer, boolean adultsOnly, boolean alreadyIn, boolean kept, List<SignUp> calendar, Instant now) {
        var found = new ArrayList<Refusal>();
        if (alreadyIn) found.add(ShiftRefusal.ALREADY_SIGNED_UP);
        if (calledOff()) found.add(ShiftRefusal.SHIFT_CALLED_OFF);
        else if (!now.isBefore(startsAt)) found.add(ShiftRefusal.ALREADY_BEGUN);
        if (!alreadyIn && !kept && full()) found.add(ShiftRefusal.FULL);
        found.addAll(comer.objections(pairs, minimumAge, adultsOnly));
        if (calendar.stream().anyMatch(other -> !other.in(this) && other.overlaps(startsAt, endsAt))) found.add(ShiftRefusal.OVERLAPS);
        return found;
    }

    /** From an hour before until two after it somebody may have to be called for a volunteer: [start - 1 h, end + 2 h). */
    List<Refusal> objectionsToEmergency(Instant now) {
        return now.isBefore(startsAt.minus(BEFORE)) || !now.isBefore(endsAt.plus(AFTER)) ? List.of(ShiftRefusal.NOT_AT_THE_SHIFT) : List.of();
    }

    /** A place is free where it is neither taken nor kept for somebody who waits. */
    private boolean full() {
        return taken + offered >= places;
    }

    SignUp take(String signUpCode, AccountId volunteer, Instant now) {
        taken++;
        return new SignUp(signUpCode, this, volunteer, now);
    }

    List<Refusal> objectionsToWithdrawing(Instant now) {
        if (calledOff()) return List.of(ShiftRefusal.SHIFT_CALLED_OFF);
        return now.isBefore(startsAt) ? List.of() : List.of(ShiftRefusal.ALREADY_BEGUN);
    }

    void giveBack(SignUp place, Instant now) {
        place.withdraw(now);
        taken--;
    }

    /** Beside what speaks against their having a place. @param already whether they wait @param most how many may wait */
    List<Refusal> objectionsToWaiting(boolean already, int most) {
        if (already) return List.of(ShiftRefusal.ALREADY_WAITING);
        return waiting < most ? List.of() : List.of(ShiftRefusal.LIST_FULL);
    }

    /** Lets somebody wait, behind all others. */
    WaitingPlace queue(String waitingCode, AccountId volunteer, Instant now) {
        waiting++;
        lastWaiting++;
        return new WaitingPlace(waitingCode, id(), volunteer, lastWaiting, now);
    }

    int waiting() {
        return waiting;
    }

    /** How many places can be offered now to people who wait. */
    int toOffer(Instant now) {
        return calledOff() || !now.isBefore(startsAt) ? 0 : Math.min(places - taken - offered, waiting - offered);
    }

    void offer(WaitingPlace next, Instant now, Instant until) {
        next.offer(now, until);
        offered++;
    }

    /** What was kept for them is free again. */
    void dismiss(WaitingPlace gone, WaitingOutcome how, Instant now) {
        gone.end(how, now);
        waiting--;
        if (gone.offered()) offered--;
    }

    boolean calledOff() {
        return calledOffAt != null;
    }

    boolean begun(Instant now) {
        return !now.isBefore(startsAt);
    }

    /** Nobody is insured afterwards. */
    List<Refusal> objectionsToInsuring(Instant now) {
        if (!dangerous) return List.of(ShiftRefusal.NOT_DANGEROUS);
        if (calledOff()) return List.of(ShiftRefusal.SHIFT_CALLED_OFF);
        return begun(now) ? List.of(ShiftRefusal.INSURED_TOO_LATE) : List.of();
    }

    void insure(InsuranceForm form, AccountId by, Instant now) {
        insurer = form.insurer().strip();
        policy = form.policy().strip();
        insuredAt = now;
        insuredBy = by;
    }

    List<Refusal> objectionsToCallingOff(Instant now) {
        if (calledOff()) return List.of(ShiftRefusal.SHIFT_CALLED_OFF);
        return now.isBefore(endsAt) ? List.of() : List.of(ShiftRefusal.ALREADY_OVER);
    }

    /** Before it begins nobody has a place any more, and nobody waits; who is there once it has begun was there. */
    void callOff(String reason, AccountId by, Instant now) {
        standing = null;
        calledOffAt = now;
        calledOffBy = by;
        calledOffReason = reason;
        if (!begun(now)) taken = 0;
        waiting = 0;
        offered = 0;
    }

    ShiftRow row(Instant now) {
        return new ShiftRow(id(), station(), zh, en, field, startsAt, endsAt, places, taken + offered, waiting, riskZh, riskEn, minimumAge, pairs,
                qualifications.stream().sorted().toList(), dangerous, insurer == null ? null : new Insurance(insurer, policy), ShiftStatus.of(startsAt, endsAt, full(), calledOff(), now), calledOff() ? new CalledOff(calledOffAt, calledOffReason) : null);
    }
}
