package org.haoren.activities.flags;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.places.stations.StationId;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.refusal.Refusal;

/** Something odd about an entry, or about a shift: raised by a rule, decided once by a person, or moot. What it is about is kept as it was then. */
@Entity
@Table(name = "service_flag")
class OddFlag {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_flag_seq")
    @SequenceGenerator(name = "service_flag_seq", sequenceName = "service_flag_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    @Enumerated(EnumType.STRING) private OddKind kind;
    private String subject;
    private String entry;
    private String shift;
    private String other;
    private String station;
    private String zh;
    private String en;
    @Column(name = "served_at") private Instant servedAt;
    private Integer minutes;
    private AccountId volunteer;
    private AccountId recorder;
    @Column(name = "raised_at") private Instant raisedAt;
    @Enumerated(EnumType.STRING) private OddStatus status;
    private String reason;
    @Column(name = "decided_by") private AccountId decidedBy;
    @Column(name = "decided_at") private Instant decidedAt;

    protected OddFlag() {}

    private OddFlag(OddKind kind, String subject, Optional<ShiftId> shift, StationId station, Instant now) {
        this.code = Codes.random();
        this.kind = kind;
        this.subject = subject;
        this.shift = shift.map(ShiftId::code).orElse(null);
        this.other = "";
        this.station = station.code();
        this.raisedAt = now;
        this.status = OddStatus.OPEN;
    }

    /** @param other code of the other entry that makes it odd, or empty */
    static OddFlag of(Sight sight, OddKind kind, String other, Instant now) {
        var flag = new OddFlag(kind, sight.entry(), sight.shift(), sight.station(), now);
        flag.entry = sight.entry();
        flag.other = other;
        flag.zh = sight.zh();
        flag.en = sight.en();
        flag.servedAt = sight.servedAt();
        flag.minutes = sight.span().minutes();
        flag.volunteer = sight.volunteer();
        flag.recorder = sight.recorder();
        return flag;
    }

    static OddFlag nobodyCame(ShiftRow shift, Instant now) {
        var flag = new OddFlag(OddKind.NOBODY_CAME, shift.id().code(), Optional.of(shift.id()), shift.station(), now);
        flag.zh = shift.zh();
        flag.en = shift.en();
        flag.servedAt = shift.startsAt();
        return flag;
    }

    /** Every reason at once; empty means that this person may decide. @param letThrough whether they let its volunteer in or out @param ownStation whether they work for its station */
    List<Refusal> objections(Decider by, boolean letThrough, boolean ownStation) {
        var found = new ArrayList<Refusal>();
        if (status != OddStatus.OPEN) found.add(OddRefusal.DECIDED_ALREADY);
        if (volunteer != null) found.addAll(by.objections(volunteer, OddRefusal.OWN_FLAG));
        if (letThrough || by.account().equals(recorder) && !by.account().equals(volunteer)) found.add(OddRefusal.RECORDER_CANNOT_DECIDE);
        if (ownStation) found.add(OddRefusal.OWN_STATION);
        return found;
    }

    void decide(OddVerdict verdict, String why, AccountId by, Instant now) {
        status = verdict.status();
        reason = why.strip();
        decidedBy = by;
        decidedAt = now;
    }

    void drop() {
        status = OddStatus.MOOT;
    }

    boolean open() {
        return status == OddStatus.OPEN;
    }

    String code() {
        return code;
    }

    OddKind kind() {
        return kind;
    }

    /** Code of the entry, or of the shift where it is about a shift. */
    String subject() {
        return subject;
    }

    Optional<String> entry() {
        return Optional.ofNullable(entry);
    }

    Optional<ShiftId> shift() {
        return Optional.ofNullable(shift).map(ShiftId::new);
    }

    StationId station() {
        return new StationId(station);
    }

    Optional<AccountId> volunteer() {
        return Optional.ofNullable(volunteer);
    }

    List<AccountId> people() {
        var found = new ArrayList<AccountId>();
        for (var each : new AccountId[] {volunteer, recorder, decidedBy}) if (each != null) found.add(each);
        return found;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    OddStatus status() {
        return status;
    }

    AccountId decidedBy() {
        return decidedBy;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    OddRow row(Map<AccountId, String> names) {
        return new OddRow(code, kind, status, entry, shift, other, station(), zh, en, servedAt, minutes, name(volunteer, names),
                shift == null ? "" : name(recorder, names), raisedAt, reason, name(decidedBy, names), decidedAt);
    }

    private static String name(AccountId account, Map<AccountId, String> names) {
        return account == null ? "" : names.getOrDefault(account, "");
    }
}
