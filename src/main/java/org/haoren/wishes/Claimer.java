package org.haoren.wishes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.haoren.platform.permit.AccountId;

/** Locked while a volunteer's claims change. */
@Entity
@Table(name = "wish_claimer")
class Claimer {
    @Id private long account;

    protected Claimer() {}

    Claimer(AccountId account) {
        this.account = account.value();
    }
}
