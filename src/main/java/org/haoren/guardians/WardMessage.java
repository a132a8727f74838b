package org.haoren.guardians;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** What a child who signs in nowhere was told. It is kept for some time, sealed, and never changed. */
@Entity
@Table(name = "guardian_message")
class WardMessage {
    static final String TEXT = "ward message";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guardian_message_seq")
    @SequenceGenerator(name = "guardian_message_seq", sequenceName = "guardian_message_seq", allocationSize = 50)
    private long id;
    private AccountId ward;
    private String kind;
    private String text;
    @Column(name = "told_at") private Instant toldAt;

    protected WardMessage() {}

    /** @param text sealed */
    WardMessage(AccountId ward, String kind, String text, Instant now) {
        this.ward = ward;
        this.kind = kind;
        this.text = text;
        toldAt = now;
    }

    String text() {
        return text;
    }

    WardMessagesRow.Message row(String opened) {
        return new WardMessagesRow.Message(kind, opened, toldAt);
    }
}
