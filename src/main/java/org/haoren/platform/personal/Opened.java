package org.haoren.platform.personal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** Somebody opened what is sealed about somebody else. Never changes; has its term. */
@Entity
@Table(name = "personal_reading")
class Opened {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personal_reading_seq")
    @SequenceGenerator(name = "personal_reading_seq", sequenceName = "personal_reading_seq", allocationSize = 50)
    private long id;
    private AccountId subject;
    private AccountId reader;
    private String thing;
    private String reference;
    private String purpose;
    private String note;
    @Column(name = "read_at") private Instant at;

    protected Opened() {}

    Opened(AccountId subject, AccountId reader, Sealed sealed, String purpose, String note, Instant at) {
        this.subject = subject;
        this.reader = reader;
        this.thing = sealed.thing();
        this.reference = sealed.reference();
        this.purpose = purpose;
        this.note = note;
        this.at = at;
    }

    OpenedRow row() {
        return new OpenedRow(reader, thing, reference, purpose, note, at);
    }
}
