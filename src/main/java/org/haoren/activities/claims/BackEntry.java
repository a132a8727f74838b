package org.haoren.activities.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import org.haoren.activities.hours.EntryId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.files.FileId;
import org.haoren.platform.permit.AccountId;

/** What staff wrote in afterwards, and with which proof. It uses up the caps of its station and its volunteer, whatever becomes of its entry. */
@Entity
@Table(name = "hours_back_entry")
class BackEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hours_back_entry_seq")
    @SequenceGenerator(name = "hours_back_entry_seq", sequenceName = "hours_back_entry_seq", allocationSize = 50)
    private long id;
    private String entry;
    private AccountId volunteer;
    private String station;
    private int minutes;
    private String reason;
    private String evidence;
    @Column(name = "entered_by") private AccountId enteredBy;
    @Column(name = "entered_at") private Instant enteredAt;
    @Column(name = "month_code") private String monthCode;
    @Column(name = "station_turn") private int stationTurn;
    @Column(name = "year_code") private int yearCode;
    @Column(name = "volunteer_turn") private int volunteerTurn;

    protected BackEntry() {}

    /** @param turns among those of the station in this month and of the volunteer in this year, from 1: two that are written in at once take the same, and one of them goes back */
    BackEntry(EntryId entry, AccountId volunteer, StationId station, BackEntryForm form, AccountId enteredBy, Instant now, YearMonth month, Turns turns) {
        this.entry = entry.code();
        this.volunteer = volunteer;
        this.station = station.code();
        this.minutes = form.minutes();
        this.reason = form.reason().strip();
        this.evidence = form.evidence().code();
        this.enteredBy = enteredBy;
        this.enteredAt = now;
        this.monthCode = month.toString();
        this.stationTurn = turns.station();
        this.yearCode = month.getYear();
        this.volunteerTurn = turns.volunteer();
    }

    record Turns(int station, int volunteer) {}

    StationId station() {
        return new StationId(station);
    }

    AccountId volunteer() {
        return volunteer;
    }

    YearMonth month() {
        return YearMonth.parse(monthCode);
    }

    FileId evidence() {
        return new FileId(evidence);
    }

    BackEntryRow row(String address, UsedRow ofStation, UsedRow ofVolunteer) {
        return new BackEntryRow(new EntryId(entry), reason, address, enteredAt, ofStation, ofVolunteer);
    }
}
