package org.haoren.credibility.collections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.haoren.platform.refusal.Refusal;

/** A collection: open until its last day, or until whoever opened it closes it. */
@Entity
@Table(name = "certificate_collection")
class CertificateCollection {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_collection_seq")
    @SequenceGenerator(name = "certificate_collection_seq", sequenceName = "certificate_collection_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private AccountId account;
    @Column(name = "unit_name") private String unit;
    private String purpose;
    @Column(name = "from_day") private LocalDate fromDay;
    @Column(name = "to_day") private LocalDate toDay;
    @Column(name = "last_day") private LocalDate lastDay;
    private int agreed;
    @Column(name = "opened_at") private Instant openedAt;
    @Column(name = "closed_at") private Instant closedAt;

    protected CertificateCollection() {}

    CertificateCollection(AccountId opener, CollectionForm form, Instant now) {
        this.code = Codes.random();
        this.account = opener;
        this.unit = form.unit().strip();
        this.purpose = form.purpose().strip();
        this.fromDay = form.from();
        this.toDay = form.to();
        this.lastDay = form.lastDay();
        this.openedAt = now;
    }

    /** Every reason at once, each beside its day. @param most days for which one may be open */
    static List<Refusal> objections(CollectionForm form, LocalDate today, int most) {
        var found = new ArrayList<Refusal>();
        if (form.from() != null && form.to() != null && form.to().isBefore(form.from())) found.add(CollectionRefusal.PERIOD_BACKWARDS.on("to"));
        if (form.from() != null && form.from().isAfter(today)) found.add(CollectionRefusal.PERIOD_AHEAD.on("from"));
        if (form.to() != null && form.to().isAfter(today)) found.add(CollectionRefusal.PERIOD_AHEAD.on("to"));
        if (form.lastDay() != null && form.lastDay().isBefore(today)) found.add(CollectionRefusal.LAST_DAY_OVER.on("lastDay"));
        if (form.lastDay() != null && form.lastDay().isAfter(today.plusDays(most))) found.add(CollectionRefusal.LAST_DAY_FAR.on("lastDay").with(most));
        return found;
    }

    boolean open(LocalDate today) {
        return closedAt == null && !today.isAfter(lastDay);
    }

    /** @param most people who may be in one */
    List<Refusal> objectionsToAgreeing(LocalDate today, int most) {
        if (!open(today)) return List.of(CollectionRefusal.CLOSED);
        return agreed >= most ? List.of(CollectionRefusal.FULL.with(most)) : List.of();
    }

    void close(Instant now) {
        if (closedAt == null) closedAt = now;
    }

    CertificateAgreement agree(AccountId holder, String number, Instant now) {
        agreed++;
        return new CertificateAgreement(id, holder, number, now);
    }

    void takeBack(CertificateAgreement agreement, Instant now) {
        agreement.takeBack(now);
        agreed--;
    }

    AccountId opener() {
        return account;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    String unit() {
        return unit;
    }

    LocalDate from() {
        return fromDay;
    }

    LocalDate to() {
        return toDay;
    }

    CollectionRow row(String opener, LocalDate today) {
        return new CollectionRow(code, unit, purpose, fromDay, toDay, lastDay, agreed, open(today), openedAt, opener);
    }
}
