package org.haoren.factors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** Something that happened to an account's second factor, never changed afterwards. */
@Entity
@Table(name = "factor_event")
class FactorEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "factor_event_seq")
    @SequenceGenerator(name = "factor_event_seq", sequenceName = "factor_event_seq", allocationSize = 50)
    private long id;
    private AccountId account;
    @Enumerated(EnumType.STRING) private FactorEventKind kind;
    private Instant happened;

    protected FactorEvent() {}

    FactorEvent(AccountId account, FactorEventKind kind, Instant now) {
        this.account = account;
        this.kind = kind;
        happened = now;
    }

    FactorEventRow row() {
        return new FactorEventRow(kind, happened);
    }
}
