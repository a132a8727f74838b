package org.haoren.activities.shifts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.haoren.platform.permit.AccountId;

/** Locked while a volunteer's calendar changes. */
@Entity
@Table(name = "shift_person")
class ShiftPerson {
    @Id @Column(name = "account") private long account;

    protected ShiftPerson() {}

    ShiftPerson(AccountId account) {
        this.account = account.value();
    }
}
