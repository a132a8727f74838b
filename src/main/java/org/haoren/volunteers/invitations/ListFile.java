package org.haoren.volunteers.invitations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a list's file holds, sealed. Gone as soon as it has been read. */
@Entity
@Table(name = "invitation_file")
class ListFile {
    @Id private long list;
    private byte[] content;

    protected ListFile() {}

    ListFile(long list, byte[] sealed) {
        this.list = list;
        this.content = sealed;
    }

    byte[] content() {
        return content;
    }
}
