package org.haoren.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/**
 * A document by which somebody was verified. It stands until another takes its place. One that they held stays theirs, so that nobody opens a second account with
 * an expired one; one that was never theirs, but read wrongly, is free for whose it is.
 *
 * <p>{@code hash} is null where the document is free, or the same one has come back and stands in a later record.
 */
@Entity
@Table(name = "account_document")
class HeldDocument {
    static final String ONCE = "account_document_once";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_document_seq")
    @SequenceGenerator(name = "account_document_seq", sequenceName = "account_document_seq", allocationSize = 50)
    private long id;
    private long account;
    private String number;
    private String hash;
    private boolean misread;
    @Column(name = "stands_from") private Instant standsFrom;
    @Column(name = "stands_until") private Instant standsUntil;

    protected HeldDocument() {}

    HeldDocument(AccountId account, String sealed, String hash, Instant now) {
        this.account = account.value();
        this.number = sealed;
        this.hash = hash;
        this.standsFrom = now;
    }

    /** @param theirs whether it was the person's until then */
    void end(boolean theirs, Instant now) {
        standsUntil = now;
        misread = !theirs;
        if (misread) hash = null;
    }

    String sealed() {
        return number;
    }

    DocumentRow row(IdDocument document) {
        return new DocumentRow(document.kind(), document.masked(), standsFrom, standsUntil, misread);
    }
}
