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

/** A shift: published once, filled place by place until it begins, run, and over by time alone. */
@Entity
class Shift {
    private static final Duration BEFORE = Duration.ofHours(1);
    private static final Duration AFTER = Duration.ofHours(2);
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
        this.publishedBy = publisher;
        this.publishedAt = now;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    ShiftId id() {
        return new ShiftId(code);
    }

    String field() {
        return field;
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
     */
    List<Refusal> objections(Comer comer, boolean adultsOnly, boolean alreadyIn, List<SignUp> calendar, Instant now) {
        var found = new ArrayList<Refusal>();
        if (alreadyIn) found.add(ShiftRefusal.ALREADY_SIGNED_UP);
        if (!now.isBefore(startsAt)) found.add(ShiftRefusal.ALREADY_BEGUN);
        if (!alreadyIn && taken >= places) found.add(ShiftRefusal.FULL);
        found.addAll(comer.objections(pairs, minimumAge, adultsOnly));
        if (calendar.stream().anyMatch(other -> !other.in(this) && other.overlaps(startsAt, endsAt))) found.add(ShiftRefusal.OVERLAPS);
        return found;
    }

    /** From an hour before until two after it somebody may have to be called for a volunteer: [start - 1 h, end + 2 h). */
    List<Refusal> objectionsToEmergency(Instant now) {
        return now.isBefore(startsAt.minus(BEFORE)) || !now.isBefore(endsAt.plus(AFTER)) ? List.of(ShiftRefusal.NOT_AT_THE_SHIFT) : List.of();
    }

    SignUp take(String signUpCode, AccountId volunteer, Instant now) {
        taken++;
        return new SignUp(signUpCode, this, volunteer, now);
    }

    List<Refusal> objectionsToWithdrawing(Instant now) {
        return now.isBefore(startsAt) ? List.of() : List.of(ShiftRefusal.ALREADY_BEGUN);
    }

    void giveBack(SignUp place, Instant now) {
        place.withdraw(now);
        taken--;
    }

    ShiftRow row(Instant now) {
        return new ShiftRow(id(), new StationId(station), zh, en, field, startsAt, endsAt, places, taken, riskZh, riskEn, minimumAge, pairs,
                qualifications.stream().sorted().toList(), ShiftStatus.of(startsAt, endsAt, taken >= places, now));
    }
}
