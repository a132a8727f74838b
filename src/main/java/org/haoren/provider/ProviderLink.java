package org.haoren.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** That a person at the provider is the owner of an account here. Made once, and removed by its owner. The person's name there is kept as a keyed hash only. */
@Entity
@Table(name = "provider_link")
class ProviderLink {
    static final String ONE_PERSON = "provider_link_person";
    static final String ONE_ACCOUNT = "provider_link_account_once";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provider_link_seq")
    @SequenceGenerator(name = "provider_link_seq", sequenceName = "provider_link_seq", allocationSize = 50)
    private long id;
    private String subject;
    private AccountId account;
    @Column(name = "linked_at") private Instant linkedAt;

    protected ProviderLink() {}

    /** @param subject keyed hash of provider and person */
    ProviderLink(String subject, AccountId account, Instant now) {
        this.subject = subject;
        this.account = account;
        this.linkedAt = now;
    }

    AccountId account() {
        return account;
    }

    String subject() {
        return subject;
    }

    Instant linkedAt() {
        return linkedAt;
    }
}
