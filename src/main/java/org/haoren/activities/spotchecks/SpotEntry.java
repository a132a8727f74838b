package org.haoren.activities.spotchecks;

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
import org.haoren.activities.hours.ConfirmedDesk;
import org.haoren.activities.hours.ConfirmedRow;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.EntryRow;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.refusal.Refusal;

/** A drawn entry: open until an auditor has found upon it, once. */
@Entity
@Table(name = "spot_entry")
class SpotEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "spot_entry_seq")
    @SequenceGenerator(name = "spot_entry_seq", sequenceName = "spot_entry_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    @Column(name = "month_code") private String monthCode;
    private int turn;
    private long place;
    private String entry;
    private long leaf;
    @Enumerated(EnumType.STRING) private Finding finding;
    private String reason;
    @Column(name = "found_by") private AccountId foundBy;
    @Column(name = "found_at") private Instant foundAt;

    protected SpotEntry() {}

    /** @param turn in which it was drawn, from 0 @param place in the list of the month, from 0 */
    SpotEntry(String month, int turn, long place, ConfirmedRow confirmed) {
        this.monthCode = month;
        this.turn = turn;
        this.place = place;
        this.entry = confirmed.entry().code();
        this.leaf = confirmed.leaf();
        this.finding = Finding.OPEN;
    }

    /** Every reason at once; empty means that this auditor may find upon it. */
    List<Refusal> objections(Decider by, ConfirmedDesk.Concerned concerned) {
        var found = new ArrayList<Refusal>();
        if (finding != Finding.OPEN) found.add(SpotRefusal.FOUND_ALREADY);
        found.addAll(by.objections(concerned.volunteer(), SpotRefusal.OWN_ENTRY));
        if (concerned.actors().contains(by.account())) found.add(SpotRefusal.DONE_BY_YOU);
        return found;
    }

    static List<Refusal> objections(SpotFindingForm form) {
        var silent = form.reason() == null || form.reason().isBlank();
        return form.verdict() == SpotVerdict.WRONG && silent ? List.of(SpotRefusal.REASON_NEEDED.on("reason")) : List.of();
    }

    void find(SpotFindingForm form, AccountId by, Instant now) {
        finding = form.verdict().finding();
        reason = form.reason() == null ? "" : form.reason().strip();
        foundBy = by;
        foundAt = now;
    }

    EntryId entry() {
        return new EntryId(entry);
    }

    String month() {
        return monthCode;
    }

    Finding finding() {
        return finding;
    }

    SpotPlaceRow place() {
        return new SpotPlaceRow(place, leaf);
    }

    SpotEntryRow row(EntryRow row) {
        return new SpotEntryRow(monthCode, place, row, finding, reason, foundAt);
    }
}
