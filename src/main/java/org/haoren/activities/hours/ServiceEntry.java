package org.haoren.activities.hours;

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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haoren.activities.flags.Known;
import org.haoren.activities.flags.OddMark;
import org.haoren.activities.flags.Sight;
import org.haoren.activities.flags.Span;
import org.haoren.activities.presence.PresenceEnded;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.places.stations.StationId;
import org.haoren.platform.facts.Leaf;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Bilingual;
import org.haoren.wishes.WishFulfilled;

/** A service entry: recorded by one person, confirmed by another, perhaps voided later. What was recorded never changes. */
@Entity
@Table(name = "hours_entry")
class ServiceEntry {
    private static final Integer STANDS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hours_entry_seq")
    @SequenceGenerator(name = "hours_entry_seq", sequenceName = "hours_entry_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private AccountId volunteer;
    private String station;
    @Enumerated(EnumType.STRING) private Source source;
    private String shift;
    private String wish;
    private String zh;
    private String en;
    @Column(name = "served_at") private Instant servedAt;
    @Column(name = "served_until") private Instant servedUntil;
    private int minutes;
    @Enumerated(EnumType.STRING) private EntryStatus status;
    private Integer standing;
    @Column(name = "recorded_by") private AccountId recordedBy;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_leaf") private Long recordedLeaf;

    protected ServiceEntry() {}

    private ServiceEntry(String code, AccountId volunteer, int minutes, AccountId recorder, Instant now) {
        if (minutes <= 0) throw new IllegalArgumentException("An entry has at least one minute, not " + minutes);
        this.code = code;
        this.volunteer = volunteer;
        this.minutes = minutes;
        this.recordedBy = recorder;
        this.recordedAt = now;
        this.status = EntryStatus.RECORDED;
        this.standing = STANDS;
    }

    static ServiceEntry rollCall(String code, ShiftRow shift, AccountId volunteer, int minutes, AccountId recorder, Instant now) {
        return ofShift(new ServiceEntry(code, volunteer, minutes, recorder, now), Source.ROLL_CALL, shift);
    }

    /** Where a leader let the volunteer in or out it rests on that leader's word, as a roll-call does. */
    static ServiceEntry presence(String code, PresenceEnded ended, Instant now) {
        return ofShift(new ServiceEntry(code, ended.volunteer(), ended.minutes(), ended.recorder(), now), ended.own() ? Source.CHECK_IN : Source.ROLL_CALL, ended.shift());
    }

    private static ServiceEntry ofShift(ServiceEntry entry, Source source, ShiftRow shift) {
        entry.source = source;
        entry.shift = shift.id().code();
        entry.station = shift.station().code();
        entry.zh = shift.zh();
        entry.en = shift.en();
        entry.servedAt = shift.startsAt();
        entry.servedUntil = shift.endsAt();
        return entry;
    }

    static ServiceEntry wish(String code, WishFulfilled fulfilled, AccountId recorder, Instant now) {
        var entry = new ServiceEntry(code, fulfilled.volunteer(), fulfilled.minutes(), recorder, now);
        entry.source = Source.WISH;
        entry.wish = fulfilled.wish().code();
        entry.station = fulfilled.station().code();
        entry.zh = fulfilled.titleZh();
        entry.en = fulfilled.titleEn();
        entry.servedAt = fulfilled.deliveredAt();
        entry.servedUntil = fulfilled.deliveredAt();
        return entry;
    }

    static ServiceEntry claim(String code, ShiftRow shift, AccountId volunteer, int minutes, Instant now) {
        return ofShift(new ServiceEntry(code, volunteer, minutes, volunteer, now), Source.CLAIM, shift);
    }

    static ServiceEntry backEntry(String code, ShiftRow shift, AccountId volunteer, int minutes, AccountId recorder, Instant now) {
        return ofShift(new ServiceEntry(code, volunteer, minutes, recorder, now), Source.BACK_ENTRY, shift);
    }

    /** What another one, taken out, should have said. What was claimed or written in afterwards stays what it is. */
    static ServiceEntry correction(String code, ServiceEntry wrong, int minutes, AccountId recorder, Instant now) {
        var entry = new ServiceEntry(code, wrong.volunteer, minutes, recorder, now);
        entry.source = wrong.source == Source.CLAIM || wrong.source == Source.BACK_ENTRY ? wrong.source : Source.CORRECTION;
        entry.shift = wrong.shift;
        entry.wish = wrong.wish;
        entry.station = wrong.station;
        entry.zh = wrong.zh;
        entry.en = wrong.en;
        entry.servedAt = wrong.servedAt;
        entry.servedUntil = wrong.servedUntil;
        return entry;
    }

    EntryId id() {
        return new EntryId(code);
    }

    AccountId volunteer() {
        return volunteer;
    }

    AccountId recorder() {
        return recordedBy;
    }

    StationId stationId() {
        return new StationId(station);
    }

    String station() {
        return station;
    }

    /** Empty where it is no shift that it was served in. */
    Optional<ShiftId> shift() {
        return Optional.ofNullable(shift).map(ShiftId::new);
    }

    Bilingual title() {
        return new Bilingual(zh, en);
    }

    int minutes() {
        return minutes;
    }

    /** Null where no wish was fulfilled. */
    String wish() {
        return wish;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant servedAt() {
        return servedAt;
    }

    /** Within which it was served: a shift, or just before a wish was fulfilled. */
    Span span() {
        return new Span(wish != null ? servedUntil.minus(Duration.ofMinutes(minutes)) : servedAt, servedUntil, minutes);
    }

    /** For the rules that look for what is odd. @param mutual whether the volunteer has lately credited whoever credits them */
    Sight sight(List<Known> others, boolean mutual) {
        return new Sight(code, shift(), new StationId(station), zh, en, volunteer, recordedBy, servedAt, span(), recordedAt, others, mutual);
    }

    /** As one of those others. */
    Known known() {
        return new Known(code, new StationId(station), servedAt, span(), minutes, recordedBy, recordedAt);
    }

    Source source() {
        return source;
    }

    EntryStatus status() {
        return status;
    }

    void recordedAs(Leaf leaf) {
        recordedLeaf = leaf.index();
    }

    /** Every reason at once; empty means that this person may confirm it. @param ward whether they are the volunteer's guardian @param letThrough whether they let them in or out */
    List<Refusal> objectionsToConfirming(AccountId by, boolean ward, boolean letThrough) {
        var found = new ArrayList<Refusal>();
        if (status == EntryStatus.CONFIRMED) found.add(HoursRefusal.ALREADY_CONFIRMED);
        if (status == EntryStatus.VOIDED) found.add(HoursRefusal.ALREADY_VOIDED);
        if (by.equals(volunteer)) found.add(HoursRefusal.OWN_HOURS);
        if (ward) found.add(HoursRefusal.OWN_WARD);
        if (letThrough || by.equals(recordedBy)) found.add(HoursRefusal.RECORDER_CANNOT_CONFIRM);
        return found;
    }

    Act confirm(AccountId by, Instant now) {
        status = EntryStatus.CONFIRMED;
        return new Act(code, Act.Kind.CONFIRMED, by, "", now);
    }

    List<Refusal> objectionsToVoiding(AccountId by, boolean ward) {
        var found = new ArrayList<Refusal>();
        if (status == EntryStatus.VOIDED) found.add(HoursRefusal.ALREADY_VOIDED);
        if (by.equals(volunteer)) found.add(HoursRefusal.OWN_HOURS);
        if (ward) found.add(HoursRefusal.OWN_WARD);
        return found;
    }

    Act takeOut(AccountId by, String reason, Instant now) {
        status = EntryStatus.VOIDED;
        standing = null;
        return new Act(code, Act.Kind.VOIDED, by, reason.strip(), now);
    }

    /** @param field of the shift; null where it was served in none */
    CertifiedRow confirmed(String field) {
        return new CertifiedRow(id(), servedAt, minutes, source, zh, en, field);
    }

    /** @param confirmed null unless it was confirmed @param voided null unless it was voided */
    EntryRow row(EntryNames names, Act confirmed, Act voided, List<OddMark> flags) {
        return new EntryRow(id(), volunteer, names.of(volunteer), new StationId(station), shift().orElse(null), source, status, zh, en, servedAt, minutes, recordedAt, recordedBy,
                source == Source.WISH ? "" : names.of(recordedBy), recordedLeaf, confirmed == null ? null : confirmed.at(), confirmed == null ? null : names.of(confirmed.actor()),
                confirmed == null ? null : confirmed.leaf(), voided == null ? null : voided.at(), voided == null ? null : voided.reason(),
                voided == null ? null : voided.leaf(), flags);
    }
}
