package org.haoren.guardians;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.haoren.platform.permit.AccountId;

/** Locked while somebody gets or loses a guardian or a ward. */
@Entity
@Table(name = "guardian_person")
class GuardianPerson {
    @Id @Column(name = "account") private long account;

    protected GuardianPerson() {}

    GuardianPerson(AccountId account) {
        this.account = account.value();
    }
}
