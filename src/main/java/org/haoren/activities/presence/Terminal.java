package org.haoren.activities.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.haoren.places.stations.StationId;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;

/** A device of a station, from being opened by one of its staff until somebody of them closes it, or its time is over. */
@Entity
@Table(name = "presence_terminal")
class Terminal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presence_terminal_seq")
    @SequenceGenerator(name = "presence_terminal_seq", sequenceName = "presence_terminal_seq", allocationSize = 50)
    private long id;
    private String code;
    private String station;
    private String name;
    private String token;
    @Column(name = "opened_by") private AccountId openedBy;
    @Column(name = "opened_at") private Instant openedAt;
    @Column(name = "ends_at") private Instant endsAt;
    @Column(name = "used_at") private Instant usedAt;
    @Column(name = "closed_by") private AccountId closedBy;
    @Column(name = "closed_at") private Instant closedAt;

    protected Terminal() {}

    /** @param token keyed hash of what the device carries */
    Terminal(StationId station, String name, String token, AccountId by, Duration lasts, Instant now) {
        code = Codes.random();
        this.station = station.code();
        this.name = name;
        this.token = token;
        openedBy = by;
        openedAt = now;
        endsAt = now.plus(lasts);
    }

    StationId station() {
        return new StationId(station);
    }

    String name() {
        return name;
    }

    AccountId openedBy() {
        return openedBy;
    }

    void used(Instant now) {
        usedAt = now;
    }

    void close(AccountId by, Instant now) {
        closedBy = by;
        closedAt = now;
    }

    TerminalRow row(PresenceNames names) {
        return new TerminalRow(code, station(), name, names.of(openedBy), openedAt, endsAt, usedAt);
    }
}
