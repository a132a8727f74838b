package org.haoren.volunteers.disputes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** What a letter leads to, as a keyed hash. Gone once it has been used, or is over. */
@Entity
@Table(name = "dispute_link")
class DisputeLink {
    @Id private String hash;
    private AccountId account;
    @Column(name = "ends_at") private Instant endsAt;

    protected DisputeLink() {}

    DisputeLink(String hash, AccountId account, Instant endsAt) {
        this.hash = hash;
        this.account = account;
        this.endsAt = endsAt;
    }

    AccountId account() {
        return account;
    }

    boolean good(Instant now) {
        return now.isBefore(endsAt);
    }
}
