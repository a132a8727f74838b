package org.haoren.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.crypto.Codes;

/** A message from its cause to its end: it waits, is taken in hand, and is sent, tried again or given up; some days later it is deleted. */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {
    static final String ADDRESS = "outbox address";
    static final String TEXT = "outbox text";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message_seq")
    @SequenceGenerator(name = "outbox_message_seq", sequenceName = "outbox_message_seq", allocationSize = 50)
    private long id;
    private String code;
    private String kind;
    @Enumerated(EnumType.STRING) private Channel channel;
    private String recipient;
    private String address;
    private String subject;
    private String text;
    private String language;
    @Column(name = "made_at") private Instant madeAt;
    @Column(name = "useless_at") private Instant uselessAt;
    @Enumerated(EnumType.STRING) private MessageState state;
    @Column(name = "due_at") private Instant dueAt;
    private String claim;
    private int attempts;
    @Column(name = "last_error") private String lastError;
    @Column(name = "done_at") private Instant doneAt;

    protected OutboxMessage() {}

    /** @param sealed address and text */
    OutboxMessage(String kind, Channel channel, String recipient, Sealed sealed, String subject, String language, Instant uselessAt, Instant now) {
        this.code = Codes.random(16);
        this.kind = kind;
        this.channel = channel;
        this.recipient = recipient;
        this.address = sealed.address();
        this.text = sealed.text();
        this.subject = subject;
        this.language = language;
        this.uselessAt = uselessAt;
        this.madeAt = now;
        this.state = MessageState.WAITING;
        this.dueAt = now;
    }

    record Sealed(String address, String text) {}

    /** Sent by nobody. @param error null where that is as it should be */
    OutboxMessage done(MessageState as, String error, Instant now) {
        state = as;
        lastError = error;
        dueAt = null;
        doneAt = now;
        return this;
    }

    /** In hand of a sender. */
    Parcel parcel(Sealed opened) {
        return new Parcel(id, claim, code, channel, opened.address(), subject, opened.text(), attempts, uselessAt);
    }

    Sealed sealed() {
        return new Sealed(address, text);
    }

    MessageRow row(Sealed opened) {
        return new MessageRow(code, kind, channel, opened.address(), subject, opened.text(), language, madeAt, state, attempts, lastError, doneAt);
    }
}
