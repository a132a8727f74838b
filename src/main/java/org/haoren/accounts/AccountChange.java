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

/** That something changed about an account that browsers carry in their claims; written for the other nodes to see. */
@Entity
@Table(name = "account_change")
class AccountChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_change_seq")
    @SequenceGenerator(name = "account_change_seq", sequenceName = "account_change_seq", allocationSize = 50)
    private long id;
    private AccountId account;
    @Column(name = "changed_at") private Instant changedAt;

    protected AccountChange() {}

    AccountChange(AccountId account, Instant changedAt) {
        this.account = account;
        this.changedAt = changedAt;
    }
}
