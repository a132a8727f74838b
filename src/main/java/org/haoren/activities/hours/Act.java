package org.haoren.activities.hours;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.facts.Leaf;
import org.haoren.platform.permit.AccountId;

/** What was decided about an entry. Added once, never changed. */
@Entity
@Table(name = "hours_act")
class Act {
    enum Kind { CONFIRMED, VOIDED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hours_act_seq")
    @SequenceGenerator(name = "hours_act_seq", sequenceName = "hours_act_seq", allocationSize = 50)
    private long id;
    private String entry;
    @Enumerated(EnumType.STRING) private Kind kind;
    private AccountId actor;
    private Instant at;
    private String reason;
    private Long leaf;

    protected Act() {}

    Act(String entry, Kind kind, AccountId actor, String reason, Instant at) {
        this.entry = entry;
        this.kind = kind;
        this.actor = actor;
        this.reason = reason;
        this.at = at;
    }

    void keptAs(Leaf kept) {
        leaf = kept.index();
    }

    String entry() {
        return entry;
    }

    Kind kind() {
        return kind;
    }

    AccountId actor() {
        return actor;
    }

    Instant at() {
        return at;
    }

    String reason() {
        return reason;
    }

    Long leaf() {
        return leaf;
    }
}
