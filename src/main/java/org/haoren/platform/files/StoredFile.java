package org.haoren.platform.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** A file from its upload on: sealed until a room publishes it. Its content never changes. */
@Entity
@Table(name = "platform_file")
class StoredFile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_file_seq")
    @SequenceGenerator(name = "platform_file_seq", sequenceName = "platform_file_seq", allocationSize = 50)
    private long id;
    private String code;
    private AccountId owner;
    private String name;
    @Column(name = "media_type") private String mediaType;
    private byte[] content;
    @Column(name = "stored_at") private Instant storedAt;
    private boolean open;

    protected StoredFile() {}

    StoredFile(String code, AccountId owner, String name, Checked checked, Instant now) {
        this.code = code;
        this.owner = owner;
        this.name = name;
        this.mediaType = checked.mediaType();
        this.content = checked.content();
        this.storedAt = now;
    }

    FileId id() {
        return new FileId(code);
    }

    AccountId owner() {
        return owner;
    }

    boolean open() {
        return open;
    }

    void publish() {
        open = true;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }
}
